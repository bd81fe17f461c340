package dev.ringback.hotline.story;

import static dev.ringback.hotline.story.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.BesideOthers;
import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.TestEngines;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two services on one PostgreSQL and one Redis.
@BesideOthers
class TwoNodesTest {

  /// Redis, which counts what each number sends, is shared with tests that run beside this one.
  private static final String WANG = "+8613800006001";

  private static final String CHEN = "+8613800006002";
  private static final DatabaseAccess DATABASE = TestEngines.database();

  @TempDir Path folder;

  @Test
  void shareTheirWorkAndTakeOverFromOneAnother() throws Exception {
    try (TwilioStandIn twilio = new TwilioStandIn()) {
      RunningService one = RunningService.start(folder.resolve("one"), environment(twilio));
      try (RunningService two = RunningService.start(folder.resolve("two"), environment(twilio))) {
        try {
          consoleOfTheOtherSeesAMessage(one, two, twilio);
          takeoverHereRefusesThere(one, two);
          timersFireOnce(one, two, twilio);
        } finally {
          one.kill();
        }
        theOtherGoesOn(two, twilio);
      }
    }
  }

  private static void consoleOfTheOtherSeesAMessage(
      RunningService one, RunningService two, TwilioStandIn twilio) throws Exception {
    List<String> seen = new CopyOnWriteArrayList<>();
    HttpResponse<InputStream> stream =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(two.at("/api/v1/events"))
                    .header("Authorization", "Bearer " + RunningService.TOKEN)
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = stream.body()) {
      Thread.ofVirtual()
          .start(
              () -> {
                Scanner lines = new Scanner(body, StandardCharsets.UTF_8);
                while (lines.hasNextLine()) {
                  seen.add(lines.nextLine());
                }
              });
      deliver(one, twilio, "SM1", WANG, "家里停水了,3栋501");
      eventually(
          "the other node's console sees the message",
          () -> seen,
          lines -> lines.stream().anyMatch(line -> line.contains("message.received")));
    }
  }

  private static void takeoverHereRefusesThere(RunningService one, RunningService two)
      throws SQLException {
    String thread =
        one.get("/api/v1/conversations?phone=%2B8613800006001")
            .get("items")
            .get(0)
            .get("id")
            .asString();
    assertThat(one.post("/api/v1/conversations/" + thread + "/take", "").statusCode())
        .isEqualTo(200);

    assertThat(
            two.get("/api/v1/conversations/" + thread + "/holders").get(0).get("login").asString())
        .isEqualTo("api");
    // the service token speaks for one person only, so that the other one has it by hand
    heldBy("zhao", thread);
    for (RunningService node : List.of(one, two)) {
      HttpResponse<String> refused = node.post("/api/v1/conversations/" + thread + "/take", "");
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains("zhao");
    }
    heldBy("api", thread);
    assertThat(two.post("/api/v1/conversations/" + thread + "/release", "").statusCode())
        .isEqualTo(200);
  }

  private static void heldBy(String login, String thread) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                DATABASE.url(), DATABASE.user(), DATABASE.password().value());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into staff (login, name, roles, created_at) values ('zhao', 'Zhao', '{agent}',"
              + " now()) on conflict do nothing");
      statement.execute(
          "update conversation set holder = (select id from staff where login = '"
              + login
              + "') where id = "
              + Long.parseLong(thread));
    }
  }

  /// Each reporter of an incident is told by a timer.
  private static void timersFireOnce(RunningService one, RunningService two, TwilioStandIn twilio) {
    deliver(two, twilio, "SM2", CHEN, "停水了,3栋602");
    String incident = incident(one);
    assertThat(one.post("/api/v1/incidents/" + incident + "/join", "").statusCode()).isEqualTo(200);
    for (String phone : List.of(WANG, CHEN)) {
      eventually("told", () -> twilio.sentTo(phone), sent -> told(sent, "合并处理") > 0);
    }
    assertThat(
            two.post("/api/v1/incidents/" + incident + "/tell", "{\"text\":\"修泵中\"}").statusCode())
        .isEqualTo(200);
    for (String phone : List.of(WANG, CHEN)) {
      eventually("told", () -> twilio.sentTo(phone), sent -> told(sent, "修泵中") > 0);
      assertThat(told(twilio.sentTo(phone), "合并处理")).isEqualTo(1);
    }
  }

  private static void theOtherGoesOn(RunningService two, TwilioStandIn twilio) {
    assertThat(
            two.post("/api/v1/incidents/" + incident(two) + "/tell", "{\"text\":\"来水了\"}")
                .statusCode())
        .isEqualTo(200);
    for (String phone : List.of(WANG, CHEN)) {
      eventually("told", () -> twilio.sentTo(phone), sent -> told(sent, "来水了") > 0);
      assertThat(told(twilio.sentTo(phone), "修泵中")).isEqualTo(1);
      assertThat(told(twilio.sentTo(phone), "来水了")).isEqualTo(1);
    }
  }

  private static String incident(RunningService service) {
    return eventually(
            "an incident is offered",
            () -> service.get("/api/v1/incidents").get("items"),
            items -> !items.isEmpty())
        .get(0)
        .get("id")
        .asString();
  }

  private static long told(List<String> sent, String words) {
    return sent.stream().filter(text -> text.contains(words)).count();
  }

  private static Map<String, String> environment(TwilioStandIn twilio) {
    Map<String, String> environment = new HashMap<>(twilio.environment());
    environment.put("SPRING_DATASOURCE_URL", DATABASE.url());
    environment.put("SPRING_DATASOURCE_USERNAME", DATABASE.user());
    environment.put("SPRING_DATASOURCE_PASSWORD", DATABASE.password().value());
    environment.put("SPRING_DATA_REDIS_URL", TestEngines.redis().uri());
    return environment;
  }

  private static void deliver(
      RunningService service, TwilioStandIn twilio, String sid, String from, String body) {
    assertThat(
            service.send(twilio.delivery(service.at("/twilio/sms"), sid, from, body)).statusCode())
        .isEqualTo(200);
  }
}
