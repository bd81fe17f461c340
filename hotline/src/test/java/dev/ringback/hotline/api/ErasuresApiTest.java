package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.core.TestDatabase;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Identities;
import dev.ringback.core.report.Report;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import dev.ringback.hotline.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// Nothing of somebody who asks to be forgotten is left in any column of any table, and every
/// figure stays. In a database of its own, since each story begins with an empty one.
@TestPropertySource(properties = "spring.application.name=ringback-forgets")
class ErasuresApiTest extends ApiTest {

  private static final String PHONE = "+8613955512340";
  private static final String CHAT = "7700112233";
  private static final String BYSTANDER = "+8613955599990";

  /// All of it was said or shown by them; none of it may be found afterwards.
  private static final List<String> TRACES =
      List.of("13955512340", "139 5551 2340", CHAT, "欧阳慕雪", "紫色的水桶", "翡翠手镯", "鹦鹉", "慢得像蜗牛", "白猫");

  /// The administrator of the first start.
  private static String hash = "";

  @Autowired Inbox inbox;
  @Autowired JdbcClient jdbc;
  @Autowired Reports reports;
  @Autowired Identities identities;

  @BeforeEach
  void anew() {
    jdbc.sql("select password_hash from staff where login = 'admin'")
        .query(String.class)
        .optional()
        .ifPresent(found -> hash = found);
    TestDatabase.empty(jdbc);
    // a story begins in the morning, so that its surveys come before the quiet hours
    ZonedDateTime here = clock.instant().atZone(ZoneId.of("Asia/Shanghai"));
    clock.set(here.plusDays(1).with(LocalTime.of(10, 0)).toInstant());
    jdbc.sql(
            "insert into staff (login, name, roles, phone, password_hash, created_at) values"
                + " ('li', '李工', '{technician}', '+8613800000008', null, now()),"
                + " ('admin', 'Boss', '{admin}', null, :hash, now()),"
                + " ('api', 'api', '{admin}', null, null, now())")
        .param("hash", hash)
        .update();
  }

  @Test
  void leavesNothingOfThePersonAndEveryFigure() {
    String number = aWholeStory();
    texts(PHONE, "卧室的灯坏了,鹦鹉撞的,5栋302");
    String lamp = latest(PHONE);
    act(lamp, "cancel", "{\"reason\": \"鹦鹉飞走了\"}");
    texts(BYSTANDER, "邻居电话是 139 5551 2340,他家漏水漏到我家,5栋202");
    List<String> before = figures();
    assertThat(found()).isNotEmpty();

    forget();

    assertThat(found()).isEmpty();
    assertThat(figures()).isEqualTo(before);
    JsonNode proof = get("/api/v1/erasures").body().at("/items/0");
    assertThat(proof.at("/by").asString()).isEqualTo("api");
    assertThat(proof.at("/tickets").toString()).contains(number, lamp);
    assertThat(proof.at("/rows/messages").asInt()).isPositive();
    assertThat(get("/api/v1/erasures/seals").body().at("/intact").asBoolean()).isTrue();
    assertThat(
            jdbc.sql("select actor from audit where action = 'erased'")
                .query((row, n) -> row.getString(1))
                .list())
        .containsExactly("api");
    assertThat(get("/api/v1/tickets/" + number).body().at("/description").asString())
        .isEqualTo("[erased-1]");
    assertThat(get("/api/v1/tickets/" + latest(BYSTANDER)).body().at("/state").asString())
        .isEqualTo("open");
  }

  @Test
  void whoWritesAgainIsSomebodyNew() {
    aWholeStory();
    forget();
    texts(PHONE, "the kitchen tap drips, flat 302");

    JsonNode tickets = get("/api/v1/tickets?phone=" + PHONE).body();
    assertThat(tickets.at("/total").asInt()).isOne();
    assertThat(get("/api/v1/conversations?phone=" + PHONE).body().at("/total").asInt()).isOne();
  }

  @Test
  void forgetsNobodyWhoWaitsForHelp() {
    texts(PHONE, "厨房水龙头漏水,3栋501");
    String open = latest(PHONE);
    Answer refused =
        post("/api/v1/erasures", "{\"ticket\": \"" + open + "\", \"reason\": \"信 17\"}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains(open);
    JsonNode preview = post("/api/v1/erasures/preview", "{\"ticket\": \"" + open + "\"}").body();
    assertThat(preview.at("/open/0").asString()).isEqualTo(open);
    assertThat(
            post("/api/v1/erasures", "{\"address\": \"+8613111111111\", \"reason\": \"x\"}")
                .status())
        .isEqualTo(404);
    assertThat(post("/api/v1/erasures", "{\"reason\": \"x\"}").status()).isEqualTo(400);
  }

  @Test
  void isForManagersAlone() {
    String body = "{\"address\": \"" + PHONE + "\", \"reason\": \"x\"}";
    Answer refused =
        send(
            bare("/api/v1/erasures")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    assertThat(refused.status()).isEqualTo(401);
  }

  @Test
  void theConsoleShowsWhatItMeansBeforeItIsDone() throws Exception {
    String number = aWholeStory();
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    String token = browser.token("/erasures");
    Map<String, String> asked = Map.of("who", number, "reason", "信 17", "_csrf", token);
    String shown = browser.posts("/erasures", asked).body();
    assertThat(shown).contains("1 tickets and 2 conversations", number, "Forget for good");
    assertThat(found()).isNotEmpty();
    Map<String, String> sure =
        Map.of("who", number, "reason", "信 17", "sure", "true", "_csrf", token);
    assertThat(browser.posts("/erasures", sure).body()).contains("erased-1", "信 17");
    assertThat(found()).isEmpty();
  }

  @Test
  void logsAreStillLocked() {
    aWholeStory();
    forget();

    for (String change :
        List.of(
            "update message set text = 'x'",
            "delete from message",
            "update ticket_history set reason = 'x'",
            "update callback_answer set score = 5",
            "update erasure set reason = 'x'",
            "update erasure_proof set rows = '{}'",
            "delete from audit")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .as(change)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aChangedProofIsFound() {
    aWholeStory();
    forget();
    jdbc.sql("alter table erasure_proof disable trigger user").update();
    jdbc.sql("update erasure_proof set rows = '{}'").update();
    jdbc.sql("alter table erasure_proof enable trigger user").update();

    assertThat(get("/api/v1/erasures/seals").body().at("/intact").asBoolean()).isFalse();
  }

  /// Reported with a picture, mended, criticised, called, reviewed; by phone and in a chat.
  private String aWholeStory() {
    texts(PHONE, "厨房水龙头漏水,我用紫色的水桶接着,3栋501,我叫欧阳慕雪", "pic-1");
    String number = latest(PHONE);
    jdbc.sql(
            "insert into media_content (media_id, content_type, content)"
                + " select id, 'image/png', convert_to('白猫', 'UTF8') from media")
        .update();
    jdbc.sql("update contact set name = '欧阳慕雪'").update();
    act(number, "note", "{\"note\": \"欧阳慕雪的电话 139 5551 2340\"}");
    act(number, "assign", "{\"assignee\": \"li\"}");
    act(number, "resolve", "{}");
    texts(PHONE, "1");
    timers.advance(Duration.ofHours(26));
    texts(PHONE, "2");
    texts(PHONE, "师傅来得慢得像蜗牛");
    JsonNode callback = get("/api/v1/callbacks?ticket=" + number).body().at("/items/0");
    String path = "/api/v1/callbacks/" + callback.at("/id").asLong();
    post(path + "/review", "{\"comment\": \"欧阳慕雪说翡翠手镯坏了\"}");
    act(number, "resolve", "{}");
    act(number, "accept", "{}");
    timers.advance(Duration.ofHours(26));
    texts(PHONE, "5");
    takes("telegram", CHAT, "你好,我是欧阳慕雪");
    identities.prove(new Address("telegram", CHAT), PHONE);
    send(
        request("/api/v1/tickets/" + number + "/note")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "k-" + UUID.randomUUID())
            .POST(BodyPublishers.ofString("{\"note\": \"白猫\"}")));
    return number;
  }

  private void forget() {
    Answer done =
        post("/api/v1/erasures", "{\"address\": \"" + PHONE + "\", \"reason\": \"信 17\"}");
    assertThat(done.status()).as(done.text()).isEqualTo(201);
  }

  private String latest(String phone) {
    return get("/api/v1/tickets?phone=" + phone).body().at("/items/0/number").asString();
  }

  private void texts(String phone, String text, String... pictures) {
    takes("sms", phone, text, pictures);
  }

  private void takes(String channel, String from, String text, String... pictures) {
    inbox.take(
        new Arrival(
            Arrival.Sort.TEXT,
            new Address(channel, from),
            "us",
            UUID.randomUUID().toString(),
            text,
            List.of(pictures).stream().map(name -> new MediaRef(name, "image/png")).toList(),
            null,
            null,
            null));
    clock.pass(Duration.ofMinutes(1));
  }

  /// Every cell of every table in which a trace stands.
  private List<String> found() {
    List<String> found = new ArrayList<>();
    jdbc.sql(
            """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join pg_tables t on t.tablename = c.table_name and t.schemaname = c.table_schema
            where c.table_schema = 'public' and c.table_name <> 'policy_version'
            """)
        .query(
            row -> {
              String table = row.getString("table_name");
              String column = row.getString("column_name");
              boolean bytes = row.getString("data_type").equals("bytea");
              for (String trace : TRACES) {
                found.addAll(cells(table, column, bytes, trace));
              }
            });
    return found;
  }

  private List<String> cells(String table, String column, boolean bytes, String trace) {
    String holds =
        bytes
            ? "position(convert_to(:trace, 'UTF8') in %s) > 0"
            : "position(:trace in %s::text) > 0";
    return jdbc.sql(
            ("select '%s.%s: ' || left(%s::text, 60) from %s where " + holds)
                .formatted(table, column, column, table, column))
        .param("trace", trace)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /// Every figure of every report, whole and by every part, and how many rows stand behind it.
  private List<String> figures() {
    Span span =
        new Span(
            clock.instant().minus(Duration.ofDays(60)),
            clock.instant().plus(Duration.ofDays(1)),
            null,
            ZoneOffset.UTC);
    List<String> all = new ArrayList<>();
    for (Sheet sheet : Sheet.values()) {
      for (String part : sheet.partNames()) {
        Report report = reports.of(sheet, span, List.of(part));
        List<Map<String, @Nullable Object>> rows = report.rows();
        all.add(sheet.code() + " by " + part + " " + report.figures() + " " + rows);
      }
    }
    return all;
  }
}
