package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.SettableClock;
import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.event.Events;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FetchingMediaTest {

  private static final byte[] PICTURE = {1, 2, 3};

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T04:00:00Z"));
  private final DataSource dataSource = MigratedDatabase.dataSource(MigratedDatabase.create());
  private final JdbcClient jdbc = JdbcClient.create(dataSource);
  private final Vendor vendor = new Vendor();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private FetchingMedia fetching;
  private long message;

  /// Hands out pictures, or fails as it is told.
  static final class Vendor implements MediaSource {

    final Map<String, Exception> failures = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    Content content = new Content("image/jpeg", PICTURE);

    @Override
    public String channel() {
      return "telegram";
    }

    @Override
    public Content fetch(String reference) throws IOException {
      asked.add(reference);
      switch (failures.get(reference)) {
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case null, default -> {
          return content;
        }
      }
    }
  }

  @BeforeEach
  void open() {
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(JdbcClient.class, () -> jdbc);
    context.registerBean(
        TransactionTemplate.class,
        () -> new TransactionTemplate(new DataSourceTransactionManager(dataSource)));
    context.registerBean(Vendor.class, () -> vendor);
    context.register(Events.class, MediaFiles.class, FetchingMedia.class);
    context.refresh();
    fetching = context.getBean(FetchingMedia.class);
    message =
        jdbc.sql(
                """
                with thread as (insert into conversation
                  (channel, address, our_address, last_message_at, opened_at)
                  values ('telegram', '5', '4242', now(), now()) returning id)
                insert into message
                  (conversation_id, direction, channel, our_address, author, text, at)
                  select id, 'in', 'telegram', '4242', 'owner', '', now() from thread returning id
                """)
            .query(Long.class)
            .single();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void keepsAFileAndTellsTheConsole() {
    note("a", "image/jpeg");

    fetching.fetchDue();

    assertThat(state("a")).isEqualTo("stored");
    assertThat(jdbc.sql("select content from media_content").query(byte[].class).single())
        .isEqualTo(PICTURE);
    assertThat(events()).containsExactly("media.stored");
  }

  @Test
  void triesAgainLaterAndLater() {
    note("a", "image/jpeg");
    vendor.failures.put("a", new IOException("not today"));
    fetching.fetchDue();
    fetching.fetchDue();
    assertThat(vendor.asked).hasSize(1);

    clock.pass(FetchingMedia.FIRST_PAUSE);
    fetching.fetchDue();
    clock.pass(FetchingMedia.FIRST_PAUSE);
    fetching.fetchDue();
    assertThat(vendor.asked).hasSize(2);

    vendor.failures.clear();
    clock.pass(FetchingMedia.FIRST_PAUSE);
    fetching.fetchDue();

    assertThat(state("a")).isEqualTo("stored");
  }

  @Test
  void fetchesTheOthersPastOneThatFails() {
    note("a", "image/jpeg");
    note("b", "image/jpeg");
    note("c", "image/jpeg");
    vendor.failures.put("b", new IllegalStateException("planted"));

    fetching.fetchDue();

    assertThat(state("a")).isEqualTo("stored");
    assertThat(state("b")).isEqualTo("pending");
    assertThat(state("c")).isEqualTo("stored");
  }

  @Test
  void givesUpInTheEnd() {
    note("a", "image/jpeg");
    vendor.failures.put("a", new IOException("never"));
    for (int i = 0; i < FetchingMedia.ATTEMPTS + 3; i++) {
      fetching.fetchDue();
      clock.pass(Duration.ofHours(1));
    }

    assertThat(state("a")).isEqualTo("failed");
    assertThat(vendor.asked).hasSize(FetchingMedia.ATTEMPTS);
    assertThat(events()).containsExactly("media.failed");
  }

  @Test
  void refusesForGoodWhatIsTooLargeOrWouldRunInABrowser() {
    note("a", "image/jpeg");
    vendor.content = new MediaSource.Content("image/jpeg", new byte[MediaSource.MAX_BYTES + 1]);
    fetching.fetchDue();
    note("b", "text/html");
    vendor.content = new MediaSource.Content("text/html; charset=utf-8", PICTURE);
    fetching.fetchDue();

    assertThat(state("a")).isEqualTo("failed");
    assertThat(state("b")).isEqualTo("failed");
    assertThat(jdbc.sql("select count(*) from media_content").query(Long.class).single()).isZero();
  }

  @Test
  void goesByTheMessageWhereTheServerDoesNotKnowTheKind() {
    note("a", "image/png");
    vendor.content = new MediaSource.Content(MediaSource.UNTYPED, PICTURE);

    fetching.fetchDue();

    assertThat(jdbc.sql("select content_type from media_content").query(String.class).single())
        .isEqualTo("image/png");
  }

  @Test
  void leavesFilesOfChannelsThatItHasNoSourceForAlone() {
    note("a", "image/png");
    jdbc.sql("alter table message disable trigger message_immutable").update();
    jdbc.sql("update message set channel = 'sms'").update();

    fetching.fetchDue();

    assertThat(vendor.asked).isEmpty();
    assertThat(state("a")).isEqualTo("pending");
  }

  private void note(String reference, String contentType) {
    jdbc.sql(
            """
            insert into media (message_id, position, vendor_ref, content_type, next_at)
            select :message, count(*), :reference, :type, :at from media
            """)
        .param("message", message)
        .param("reference", reference)
        .param("type", contentType)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private String state(String reference) {
    return jdbc.sql("select state from media where vendor_ref = :reference")
        .param("reference", reference)
        .query(String.class)
        .single();
  }

  private List<@Nullable String> events() {
    return jdbc.sql("select type from event order by id").query(String.class).list();
  }
}
