package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.webhook.DueCalls;
import dev.ringback.hotline.webhook.Receiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// A property-management system follows tickets, and may be ill for a while.
@Import(DueCalls.class)
class WebhooksTest extends ApiTest {

  private static final String SECRET = "a-secret-of-the-receiver";
  private static final int FAILURES = 4;

  @TempDir static Path config;

  @Autowired DueCalls calls;
  @Autowired JdbcClient jdbc;

  private Receiver receiver;

  @DynamicPropertySource
  static void impatience(DynamicPropertyRegistry registry) throws IOException {
    Files.createDirectories(config.resolve("policy"));
    Files.writeString(
        config.resolve("policy/programs.yaml"),
        """
        answersKept: PT24H
        webhooks:
          { timeout: PT0.3S, firstWait: PT10S, longestWait: PT30M, failures: %d, logKept: P30D }
        """
            .formatted(FAILURES));
    registry.add("ringback.config-dir", config::toString);
  }

  @BeforeEach
  void opensTheReceiver() throws IOException {
    jdbc.sql("truncate webhook, webhook_delivery, task restart identity cascade").update();
    receiver = new Receiver();
  }

  @AfterEach
  void closesTheReceiver() {
    receiver.close();
  }

  @Test
  void tellsWhatChangesInOrderAndSigned() {
    subscribe("\"ticket.*\"");
    String number = openTicket();
    act(number, "resolve", "{}");
    calls.run();

    assertThat(receiver.heard()).extracting(Receiver.Heard::type).startsWith("ticket.opened");
    assertThat(receiver.heard()).allMatch(heard -> heard.signedWith(SECRET));
    assertThat(receiver.heard()).noneMatch(heard -> heard.signedWith("another"));
    assertThat(receiver.heard()).noneMatch(heard -> heard.body().contains("+8613"));
    JsonNode last = json.readTree(receiver.heard().getLast().body());
    assertThat(last.at("/type").asString()).isEqualTo("ticket.changed");
    assertThat(last.at("/subject").asString()).isEqualTo(number);
    assertThat(last.at("/ticket/state").asString()).isEqualTo("resolved");
    assertThat(last.at("/ticket/version").asInt())
        .isEqualTo(get("/api/v1/tickets/" + number).body().at("/version").asInt());
    assertThat(calls.run()).isZero();
  }

  @Test
  void tellsOfNothingThatWasBeforeNorOfWhatWasRolledBackNorOfOtherTypes() {
    openTicket();
    subscribe("\"ticket.changed\"");
    String number = openTicket();
    assertThat(act(number, "accept", "{}").status()).isEqualTo(409);
    calls.run();

    assertThat(receiver.heard()).isEmpty();
  }

  @Test
  void triesAgainLaterAndLaterAndThenGoesOnInOrder() {
    long id = subscribe("\"ticket.opened\"");
    receiver.answers(500);
    openTicket();
    openTicket();

    calls.run();
    assertThat(receiver.heard()).hasSize(1);
    assertThat(calls.run()).isZero();
    clock.pass(Duration.ofSeconds(11));
    receiver.fallsMute();
    calls.run();
    assertThat(outcomes(id)).containsExactly("timeout", "");
    clock.pass(Duration.ofSeconds(11));
    assertThat(calls.run()).as("waits twice as long").isZero();
    clock.pass(Duration.ofSeconds(10));
    receiver.answers(200);
    calls.run();

    assertThat(outcomes(id)).containsExactly("200", "200");
    assertThat(receiver.heard()).extracting(Receiver.Heard::delivery).hasSize(4);
    assertThat(receiver.heard().stream().map(Receiver.Heard::delivery).distinct()).hasSize(2);
    assertThat(webhook(id).at("/failures").asInt()).isZero();
  }

  @Test
  void switchesOffAfterThePolicysFailuresAsksAnAgentAndGoesOnWhenSwitchedOn() {
    long id = subscribe("\"ticket.opened\"");
    receiver.answers(302);
    openTicket();
    for (int i = 0; i < FAILURES; i++) {
      calls.run();
      clock.pass(Duration.ofHours(1));
    }
    openTicket();
    calls.run();

    assertThat(receiver.heard()).hasSize(FAILURES);
    assertThat(webhook(id).at("/state").asString()).isEqualTo("failed");
    assertThat(
            jdbc.sql("select reason from task where kind = 'webhook-failed'").query().listOfRows())
        .hasSize(1)
        .allMatch(row -> !row.toString().contains("not-for-logs"));

    receiver.answers(204);
    assertThat(post("/api/v1/webhooks/" + id + "/enable", "").status()).isEqualTo(200);
    calls.run();
    assertThat(outcomes(id)).containsExactly("204", "204");
  }

  @Test
  void letsGoWhatTheReceiverWillNeverTake() {
    long id = subscribe("\"ticket.opened\"");
    receiver.answers(400);
    openTicket();
    openTicket();
    calls.run();
    String path = "/api/v1/webhooks/" + id + "/deliveries";
    JsonNode due = get(path + "?state=due").body();
    assertThat(due.at("/total").asInt()).isEqualTo(1 + 1);
    long head = due.at("/items/1/id").asLong();

    assertThat(post(path + "/" + head + "/skip", "").status()).isEqualTo(200);
    assertThat(post(path + "/" + head + "/skip", "").status()).isEqualTo(404);
    receiver.answers(200);
    clock.pass(Duration.ofMinutes(1));
    calls.run();

    assertThat(get(path + "?state=delivered").body().at("/total").asInt()).isEqualTo(1);
    assertThat(get(path + "?state=skipped").body().at("/items/0/id").asLong()).isEqualTo(head);
  }

  @Test
  void tellsOnceThoughSeveralNodesCall() throws Exception {
    subscribe("\"ticket.opened\"");
    for (int i = 0; i < 10; i++) {
      openTicket();
    }
    Callable<Integer> node = calls::run;
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      nodes.invokeAll(List.of(node, node, node, node));
    }
    calls.run();

    assertThat(receiver.heard().stream().map(Receiver.Heard::delivery)).doesNotHaveDuplicates();
    assertThat(receiver.heard()).hasSize(10);
  }

  @Test
  void triesOutRestsAndIsRemoved() {
    long id = subscribe("\"ticket.opened\"");
    String path = "/api/v1/webhooks/" + id;
    post(path + "/test", "");
    calls.run();
    assertThat(receiver.heard()).extracting(Receiver.Heard::type).containsExactly("webhook.test");
    assertThat(receiver.heard().getFirst().body()).contains("\"id\":\"test-");

    assertThat(post(path + "/disable", "").body().at("/state").asString()).isEqualTo("off");
    openTicket();
    assertThat(calls.run()).isZero();
    assertThat(send(request(path).DELETE()).status()).isEqualTo(204);
    assertThat(get(path).status()).isEqualTo(404);
  }

  @Test
  void tellsAgainWhatADeadNodeHadBegun() {
    subscribe("\"ticket.opened\"");
    openTicket();
    calls.run();
    openTicket();
    // another node has it, and dies
    jdbc.sql("update webhook set lease_until = :until")
        .param("until", clock.instant().plusSeconds(60).atOffset(java.time.ZoneOffset.UTC))
        .update();
    assertThat(calls.run()).isZero();
    clock.pass(Duration.ofSeconds(61));

    assertThat(calls.run()).isEqualTo(1);
  }

  private long subscribe(String types) {
    Answer made =
        post(
            "/api/v1/webhooks",
            """
            {"name": "property system", "url": "%s", "secret": "%s", "types": [%s]}
            """
                .formatted(receiver.url(), SECRET, types));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.body().at("/id").asLong();
  }

  private JsonNode webhook(long id) {
    return get("/api/v1/webhooks/" + id).body();
  }

  /// Of the last attempts, oldest first.
  private List<String> outcomes(long id) {
    return jdbc.sql(
            "select coalesce(outcome, '') as outcome from webhook_delivery where webhook_id = :id"
                + " order by id")
        .param("id", id)
        .query((row, n) -> row.getString("outcome"))
        .list();
  }
}
