package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Calls that carry an `Idempotency-Key`.
class OneEffectTest extends ApiTest {

  private static final String STAFF =
      "{\"login\": \"%s\", \"name\": \"N\", \"roles\": [\"agent\"], \"password\": \"a password\"}";

  @Autowired JdbcClient jdbc;

  @Test
  void givesTheSameAnswerAgainAndDoesNothingTwice() {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number + "/note";
    int before = get("/api/v1/tickets/" + number).body().at("/history").size();

    Answer first = keyed("n1", path, "{\"note\": \"rang the owner\"}");
    Answer again = keyed("n1", path, "{\"note\": \"rang the owner\"}");

    assertThat(first.status()).isEqualTo(200);
    assertThat(again).isEqualTo(first);
    assertThat(get("/api/v1/tickets/" + number).body().at("/history").size()).isEqualTo(before + 1);
    assertThat(keyed("n2", path, "{\"note\": \"rang the owner\"}").body().at("/version").asInt())
        .isEqualTo(first.body().at("/version").asInt() + 1);
  }

  @Test
  void refusesTheKeyForAnotherBodyOrAddress() {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number + "/note";
    keyed("k1", path, "{\"note\": \"one\"}");

    assertThat(keyed("k1", path, "{\"note\": \"two\"}").status()).isEqualTo(422);
    assertThat(keyed("k1", path + "?x=1", "{\"note\": \"one\"}").status()).isEqualTo(422);
    assertThat(keyed("k1", path.replace("note", "hold"), "{\"note\": \"one\"}").status())
        .isEqualTo(422);
    assertThat(keyed("", path, "{\"note\": \"one\"}").status()).isEqualTo(400);
    assertThat(keyed("x".repeat(201), path, "{\"note\": \"one\"}").status()).isEqualTo(400);
  }

  @Test
  void hasOneEffectHoweverMuchInParallel() throws Exception {
    for (String path : List.of("/api/v1/tickets", "/api/v1/staff")) {
      String body =
          path.endsWith("staff") ? STAFF.formatted("parallel") : ticket("it drips in parallel");
      String key = UUID.randomUUID().toString();
      List<Callable<Answer>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> keyed(key, path, body));
      }
      List<Answer> answers = new ArrayList<>();
      try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
        for (Future<Answer> answer : threads.invokeAll(calls)) {
          answers.add(answer.get());
        }
      }
      assertThat(answers).allMatch(answer -> answer.status() == 201);
      assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
    }
    assertThat(
            jdbc.sql("select count(*) from ticket where description = 'it drips in parallel'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void keepsARefusalThatTheStateGaveButNotOneOfTheBody() {
    String number = openTicket();
    String accept = "/api/v1/tickets/" + number + "/accept";
    assertThat(keyed("r1", accept, "{}").status()).isEqualTo(409);
    act(number, "resolve", "{}");
    assertThat(keyed("r1", accept, "{}").status()).isEqualTo(409);
    assertThat(keyed("r2", accept, "{}").status()).isEqualTo(200);

    assertThat(keyed("b1", "/api/v1/tickets", "{\"kind\": \"repair\"}").status()).isEqualTo(400);
    assertThat(keyed("b1", "/api/v1/tickets", ticket("now complete")).status()).isEqualTo(201);
  }

  @Test
  void forgetsAfterThePolicysTime() {
    String path = "/api/v1/tickets/" + openTicket() + "/note";
    keyed("old", path, "{\"note\": \"one\"}");
    clock.pass(Duration.ofHours(23));
    assertThat(keyed("old", path, "{\"note\": \"two\"}").status()).isEqualTo(422);
    clock.pass(Duration.ofHours(2));

    assertThat(keyed("old", path, "{\"note\": \"two\"}").status()).isEqualTo(200);
    clock.pass(Duration.ofHours(25));
    timers.run();
    assertThat(
            jdbc.sql("select count(*) from kept_answer where key = 'old'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void repeatsTheAnswerToAnImport() {
    String roll = "phone,site,building,unit,room\n+8613900007777,Keyed,1,1,101\n";

    Answer first = imported(roll);
    Answer again = imported(roll);

    assertThat(first.status()).as(first.text()).isIn(200, 422);
    assertThat(again).isEqualTo(first);
  }

  private Answer imported(String roll) {
    return send(
        request("/api/v1/households/import")
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", "import")
            .POST(BodyPublishers.ofString(roll)));
  }

  private Answer keyed(String key, String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String ticket(String description) {
    return """
    {"kind": "repair", "category": "plumbing", "urgency": "normal", "description": "%s",
     "channel": "phone"}
    """
        .formatted(description);
  }
}
