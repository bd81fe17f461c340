package dev.ringback.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.JsonNode;

class PollingTest {

  private final TelegramDesk desk = new TelegramDesk();
  private final TelegramDesk.Node node = desk.node();

  @AfterEach
  void close() {
    node.close();
    desk.close();
  }

  @Test
  void takesUpdatesInAndConfirmsThem() {
    desk.telegram.brings(Updates.text(10, "tap drips"), Updates.text(11, "flat 302"));

    assertThat(node.polling().round()).isZero();
    assertThat(desk.words()).containsExactly("tap drips", "flat 302");
    node.polling().round();

    assertThat(offsets()).containsExactly(0L, 12L);
    assertThat(desk.telegram.calls("deleteWebhook")).hasSize(1);
  }

  @Test
  void movesTheOffsetOnlyPastWhatWasCommitted() {
    desk.telegram.brings(Updates.text(10, "one"), Updates.membership(11, "member"));
    node.polling().round();
    desk.telegram.brings(Updates.text(12, "two"), Updates.text(13, "three"));
    desk.misfortunes.add(new DataAccessResourceFailureException("database down"));

    node.polling().round();
    node.polling().round();

    assertThat(desk.words()).containsExactly("one", "two", "three");
    assertThat(offsets()).containsExactly(0L, 12L, 12L);
  }

  @Test
  void waitsAnOutageOutHoweverLong() {
    desk.telegram.brings(Updates.text(10, "one"));
    for (int i = 0; i < 10; i++) {
      desk.misfortunes.add(new DataAccessResourceFailureException("database down"));
      node.polling().round();
    }
    node.polling().round();

    assertThat(desk.words()).containsExactly("one");
  }

  @Test
  void goesOnWhereItWasAfterARestart() {
    desk.telegram.brings(Updates.text(10, "one"));
    node.polling().round();
    node.close();

    try (TelegramDesk.Node next = desk.node()) {
      next.polling().round();
    }

    assertThat(offsets()).containsExactly(0L, 11L);
  }

  @Test
  void forgetsAnOffsetThatIsAWeekOld() {
    desk.telegram.brings(Updates.text(900_000, "before the holidays"));
    node.polling().round();
    node.polling().round();
    desk.clock.pass(Duration.ofDays(7));
    desk.telegram.brings(Updates.text(15, "after the holidays"));

    node.polling().round();

    assertThat(desk.words()).containsExactly("before the holidays", "after the holidays");
  }

  @Test
  void handlesTheUpdatesAfterABadOne() {
    desk.telegram.brings(
        Updates.text(10, "one"),
        "{\"update_id\":11,\"message\":\"nonsense\"}",
        "{\"update_id\":12,\"brand_new_thing\":{\"chat\":[]}}",
        "{\"no_id\":true}",
        "[]",
        "{\"update_id\":13,\"message\":{\"chat\":{\"id\":\"x\"},\"text\":5,\"photo\":{}}}",
        Updates.text(14, "two"));

    node.polling().round();

    assertThat(desk.words()).containsExactly("one", "two");
    assertThat(desk.counted("ringback.telegram.skipped", "kind", "brand_new_thing")).isEqualTo(1);
    node.polling().round();
    assertThat(offsets()).endsWith(15L);
  }

  @Test
  void givesAnUpdateUpThatMeetsABugEachTime() {
    desk.telegram.brings(Updates.text(10, "one"), Updates.text(11, "two"));
    for (int i = 0; i < 3; i++) {
      desk.misfortunes.add(new IllegalStateException("planted"));
      node.polling().round();
    }

    assertThat(desk.words()).containsExactly("two");
    assertThat(desk.counted("ringback.telegram.skipped", "kind", "failed")).isEqualTo(1);
  }

  @Test
  void restsWhenABatchMovesNothing() {
    desk.telegram.brings("{\"no_id\":true}");

    assertThat(node.polling().round()).isPositive();
  }

  @Test
  void removesAWebhookThatSomebodySet() {
    node.polling().round();
    desk.telegram.answers(
        "getUpdates",
        409,
        "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: webhook is active\"}");

    assertThat(node.polling().round()).isEqualTo(Polling.CONFLICT_PAUSE);
    assertThat(node.pulse().state().trouble()).contains("409 Conflict");
    desk.telegram.offersUpdates();
    node.polling().round();

    assertThat(desk.telegram.calls("deleteWebhook")).hasSize(2);
    assertThat(node.pulse().state().trouble()).isNull();
  }

  @Test
  void saysWhenTheTokenIsWrong() {
    desk.telegram.answers(
        "deleteWebhook", 401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
    for (int i = 0; i < 3; i++) {
      assertThat(node.polling().round()).isEqualTo(Polling.WRONG_TOKEN_PAUSE);
    }

    var health = new TelegramHealth(TelegramSettings.Mode.POLLING, node.pulse()).health();
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails()).containsEntry("trouble", "401 Unauthorized");
  }

  @Test
  void keepsTheTokenOutOfItsTroubles() {
    desk.telegram.close();

    node.polling().round();

    assertThat(node.pulse().state().trouble()).isNotNull().doesNotContain("a-token");
  }

  @Test
  void leavesThePollingToOneNode() {
    try (TelegramDesk.Node other = desk.node()) {
      node.polling().round();
      assertThat(other.polling().round()).isEqualTo(Polling.TURN_PAUSE);
      assertThat(other.pulse().state().standby()).isTrue();
      assertThat(desk.telegram.calls("getUpdates")).hasSize(1);

      node.close();
      other.polling().round();

      assertThat(desk.telegram.calls("getUpdates")).hasSize(2);
      assertThat(other.pulse().state().standby()).isFalse();
    }
  }

  private List<Long> offsets() {
    return desk.telegram.calls("getUpdates").stream()
        .map((JsonNode call) -> call.path("offset").asLong(0))
        .toList();
  }
}
