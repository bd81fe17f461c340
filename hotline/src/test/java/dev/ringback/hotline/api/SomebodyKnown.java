package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.core.TestDatabase;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Identities;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// Somebody with a whole story behind them, of whom every trace can be found. In a database of its
/// own, since each story begins with an empty one.
@TestPropertySource(properties = "spring.application.name=ringback-forgets")
abstract class SomebodyKnown extends ApiTest {

  static final String PHONE = "+8613955512340";
  private static final String CHAT = "7700112233";

  /// All of it was said or shown by them; none of it may be found afterwards.
  private static final List<String> TRACES =
      List.of("13955512340", "139 5551 2340", CHAT, "欧阳慕雪", "紫色的水桶", "翡翠手镯", "鹦鹉", "慢得像蜗牛", "白猫");

  /// The administrator of the first start.
  private static String hash = "";

  @Autowired Inbox inbox;
  @Autowired JdbcClient jdbc;
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

  /// Reported with a picture, mended, criticised, called, reviewed; by phone and in a chat.
  final String aWholeStory() {
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

  final void forget() {
    Answer done =
        post("/api/v1/erasures", "{\"address\": \"" + PHONE + "\", \"reason\": \"信 17\"}");
    assertThat(done.status()).as(done.text()).isEqualTo(201);
  }

  final String latest(String phone) {
    return get("/api/v1/tickets?phone=" + phone).body().at("/items/0/number").asString();
  }

  final void texts(String phone, String text, String... pictures) {
    takes("sms", phone, text, pictures);
  }

  final void takes(String channel, String from, String text, String... pictures) {
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
  final List<String> found() {
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
}
