package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.core.delivery.Address;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class OtherApisTest extends ApiTest {

  @Autowired JdbcClient jdbc;

  @Autowired Inbox inbox;

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%2F", "R1%0d%0a", ";x", "%zz"})
  void refusesMalformedAddressesWithAProblemDocument(String number) throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/tickets/"
                      + number
                      + " HTTP/1.1\r\n"
                      + "Host: localhost\r\n"
                      + "Connection: close\r\n"
                      + "Authorization: Bearer "
                      + TOKEN
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .containsPattern("^HTTP/1.1 40[04] ")
          .contains("application/problem+json")
          .doesNotContain("<html");
    }
  }

  @Test
  void cutsAnEstatesReportByTheClockOfThatEstate() {
    jdbc.sql(
            "insert into site (name, key, time_zone) values ('Thameside', 'thameside',"
                + " 'Europe/London')")
        .update();
    String report = "/api/v1/reports/intake?from=2026-03-02&to=2026-03-02&site=";

    assertThat(get(report + "Thameside").body().get("from").asString())
        .isEqualTo("2026-03-02T00:00:00Z");
    assertThat(get(report + "Elsewhere").body().get("from").asString())
        .isEqualTo("2026-03-01T16:00:00Z");
  }

  @Test
  void saysThatATimeIsBeyondAnyCalendar() {
    assertThat(get("/api/v1/tickets?since=%2B999999999-01-01T00:00:00Z").status()).isEqualTo(400);
  }

  @Test
  void leavesTheSizeOfAFileToWhoTakesIt() {
    String large = "x".repeat(2 * BodyLimit.MOST_BYTES);
    assertThat(post("/api/v1/triage", large).status()).isEqualTo(413);
    assertThat(post("/api/v1/households/import", large).status()).isNotEqualTo(413);
  }

  @Test
  void judgesAText() {
    JsonNode verdict = post("/api/v1/triage", "{\"text\": \"煤气泄漏了\"}").body();

    assertThat(verdict.at("/urgency").asString()).isEqualTo("emergency");
    assertThat(verdict.at("/category").asString()).isEqualTo("gas");
    assertThat(verdict.at("/language").asString()).isEqualTo("zh-Hans");
    assertThat(verdict.propertyNames()).contains("intent", "confidence", "reasons", "modelVersion");
    assertThat(post("/api/v1/triage", "{}").status()).isEqualTo(400);
  }

  @Test
  void showsAThreadAndLetsOneAgentHaveIt() {
    String phone = "+8613911110001";
    texts(phone, "the kitchen tap drips, flat 302");

    JsonNode thread = get("/api/v1/conversations?phone=" + phone).body().at("/items/0");
    String path = "/api/v1/conversations/" + thread.at("/id").asLong();
    assertThat(thread.at("/address").asString()).isEqualTo(phone);
    assertThat(thread.at("/language").asString()).isEqualTo("en");
    assertThat(post(path + "/take", "").body().at("/holder").asString()).isEqualTo("api");
    assertThat(post(path + "/messages", "{\"text\": \"I am on it\"}").status()).isEqualTo(200);
    assertThat(post(path + "/messages", "{\"text\": \" \"}").status()).isEqualTo(400);
    assertThat(post(path + "/release", "").body().at("/holder").isNull()).isTrue();

    JsonNode messages = get(path + "/messages").body();
    assertThat(messages.at("/items/0/direction").asString()).isEqualTo("in");
    assertThat(messages.at("/items/0/author").asString()).isEqualTo("owner");
    assertThat(messages.at("/items/0/ticket").asString()).startsWith("R");
    assertThat(messages.toString()).contains("I am on it");
    assertThat(messages.at("/total").asInt()).isEqualTo(messages.at("/items").size());
    assertThat(get("/api/v1/conversations/999999/messages").status()).isEqualTo(404);
    assertThat(get("/api/v1/conversations/abc/messages").status()).isEqualTo(404);
    assertThat(post("/api/v1/conversations/999999/take", "").status()).isEqualTo(404);
  }

  @Test
  void asksACallbackNowAndShowsItsAnswer() {
    String phone = "+8613911110002";
    texts(phone, "the kitchen tap drips, flat 302");
    String number = get("/api/v1/tickets?phone=" + phone).body().at("/items/0/number").asString();
    act(number, "resolve", "{}");
    texts(phone, "1");

    JsonNode due = get("/api/v1/callbacks?ticket=" + number).body().at("/items/0");
    assertThat(due.at("/state").asString()).isEqualTo("due");
    assertThat(due.at("/scale").asString()).isEqualTo("s5");
    String send = "/api/v1/callbacks/" + due.at("/id").asLong() + "/send";
    assertThat(post(send, "{}").status()).isEqualTo(400);
    assertThat(post(send, "{\"reason\": \"a trial\"}").body().at("/state").asString())
        .isEqualTo("sent");
    Answer twice = post(send, "{\"reason\": \"a trial\"}");
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.body().at("/allowedStates").toString()).isEqualTo("[\"due\"]");
    texts(phone, "1");

    JsonNode answered = get("/api/v1/callbacks?state=answered&ticket=" + number).body();
    assertThat(answered.at("/items/0/answers/0/score").asInt()).isEqualTo(1);
    JsonNode ticket = get("/api/v1/tickets/" + number).body();
    assertThat(ticket.at("/step").asString()).isEqualTo("rework");
    assertThat(get("/api/v1/callbacks?state=odd").status()).isEqualTo(400);
    assertThat(post("/api/v1/callbacks/999999/send", "{\"reason\": \"x\"}").status())
        .isEqualTo(404);
  }

  @Test
  void takesDownWhatAPersonFound() {
    String number = openTicket("service", "a shelf to be hung", "+862161234077");
    act(number, "resolve", "{}");
    act(number, "accept", "{}");
    timers.advance(Duration.ofHours(26));

    JsonNode callback = get("/api/v1/callbacks?ticket=" + number).body().at("/items/0");
    assertThat(callback.at("/state").asString()).isEqualTo("unreachable");
    String path = "/api/v1/callbacks/" + callback.at("/id").asLong();
    assertThat(post(path + "/result", "{\"method\": \"phone\"}").body().at("/field").asString())
        .isEqualTo("outcome");
    Answer done =
        post(path + "/result", "{\"method\": \"phone\", \"outcome\": \"reached\", \"score\": 5}");
    assertThat(done.body().at("/state").asString()).isEqualTo("answered");
    assertThat(post(path + "/review", "{\"comment\": \"good\"}").status()).isEqualTo(200);
  }

  @Test
  void addsStaffOnce() {
    String body = "{\"login\": \"mei\", \"name\": \"Mei\", \"roles\": [\"agent\"]}";

    assertThat(post("/api/v1/staff", body).status()).isEqualTo(201);
    assertThat(post("/api/v1/staff", body).status()).isEqualTo(409);
    assertThat(post("/api/v1/staff", body.replace("agent", "boss")).status()).isEqualTo(400);
    assertThat(post("/api/v1/staff", body.replace("mei", "M E I")).status()).isEqualTo(400);
    assertThat(get("/api/v1/staff").text()).contains("\"mei\"").doesNotContain("password");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "satisfaction",
        "callbacks",
        "timeliness",
        "repeats",
        "intake",
        "triage",
        "workload"
      })
  void countsWithItsN(String report) {
    openTicket();
    clock.pass(Duration.ofMinutes(1));

    JsonNode figures = get("/api/v1/reports/" + report).body();
    assertThat(figures.at("/n").isNumber()).isTrue();
    Answer table =
        send(
            request("/api/v1/reports/" + report + "?from=2026-01-01").header("Accept", "text/csv"));
    assertThat(table.status()).isEqualTo(200);
    assertThat(table.type()).startsWith("text/csv");
    assertThat(table.text().lines().findFirst().orElseThrow()).contains(",n,");
  }

  @Test
  void refusesReportsThatMakeNoSense() {
    assertThat(get("/api/v1/reports/fortune").status()).isEqualTo(404);
    assertThat(get("/api/v1/reports/intake?from=2026-02-01&to=2026-01-01").status()).isEqualTo(400);
    assertThat(get("/api/v1/reports/intake?from=soon").status()).isEqualTo(400);
    assertThat(send(request("/api/v1/reports/intake").header("Accept", "image/png")).status())
        .isEqualTo(406);
  }

  @Test
  void countsNothingOfAnotherSite() {
    openTicket();
    clock.pass(Duration.ofMinutes(1));

    assertThat(get("/api/v1/reports/intake?site=elsewhere").body().at("/n").asInt()).isZero();
  }

  @Test
  void warnsThatNobodyIsOnDutyWithoutBeingDown() {
    JsonNode health = get("/actuator/health").body();

    assertThat(health.at("/components/duty/status").asString()).isEqualTo("WARNING");
    assertThat(health.at("/status").asString()).isEqualTo("UP");
  }

  @Test
  void describesItself() {
    JsonNode document = get("/v3/api-docs").body();

    assertThat(document.at("/paths").propertyNames())
        .contains("/api/v1/tickets", "/api/v1/tickets/{number}/{action}", "/api/v1/triage");
  }

  private void texts(String phone, String text) {
    inbox.take(
        new Arrival(
            Arrival.Sort.TEXT,
            new Address("simulator", phone),
            "us",
            UUID.randomUUID().toString(),
            text,
            List.of(),
            null,
            clock.instant(),
            null));
    clock.pass(Duration.ofSeconds(5));
  }
}
