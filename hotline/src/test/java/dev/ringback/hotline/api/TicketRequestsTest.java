package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the tickets' API answers to requests that are wrong.
class TicketRequestsTest extends ApiTest {

  private static final String PROBLEM = "application/problem+json";
  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  @ParameterizedTest
  @ValueSource(
      strings = {"R99999-4", "R10001-9", "nonsense", "%00", "1", "R1e9", "99999999999999999999"})
  void doesNotFindWhatIsNoTicket(String number) {
    Answer answer = get("/api/v1/tickets/" + number);

    assertThat(answer.status()).isIn(400, 404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | {'description': 'x', 'channel': 'phone'}",
        "kind | {'kind': 'wish', 'description': 'x', 'channel': 'phone'}",
        "urgency | {'kind': 'repair', 'urgency': 'soon', 'description': 'x', 'channel': 'phone'}",
        "description | {'kind': 'repair', 'description': ' ', 'channel': 'phone'}",
        "channel | {'kind': 'repair', 'description': 'x', 'channel': 'sms'}",
        "contact.phone | {'kind': 'repair', 'description': 'x', 'channel': 'phone', 'contact':"
            + " {'phone': 'abc'}}"
      })
  void namesTheFieldThatIsWrong(String field, String body) {
    Answer answer = post("/api/v1/tickets", body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).startsWith(PROBLEM);
    assertThat(answer.body().at("/field").asString()).isEqualTo(field);
  }

  @Test
  void keepsWhatPostgresCannotHoldOutOfItsWay() {
    Answer opened =
        post(
            "/api/v1/tickets",
            """
            {"kind": "repair", "category": "plumbing", "urgency": "low",
             "description": "drip\\u0000s \\ud83d", "channel": "mail"}
            """);

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.body().at("/description").asString()).startsWith("drips");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assign | {} | assignee",
        "assign | {'assignee': 'nobody'} | assignee",
        "cancel | {} | reason",
        "extend | {'reason': 'parts'} | until",
        "extend | {'reason': 'parts', 'until': 'tomorrow'} | until",
        "regrade | {'urgency': 'huge'} | urgency",
        "note | {} | note"
      })
  void namesWhatAnActionLacks(String action, String body, String field) {
    Answer answer = act(openTicket(), action, body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/field").asString()).isEqualTo(field);
  }

  @Test
  void knowsNoOtherActions() {
    assertThat(act(openTicket(), "explode", "{}").status()).isEqualTo(404);
    assertThat(act(openTicket(), "close", "{}").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state=broken",
        "urgency=EMERGENCY",
        "kind=x",
        "phone=12ab",
        "since=yesterday",
        "page=-1",
        "page=x",
        "size=0",
        "size=1000000"
      })
  void namesTheParameterThatIsWrong(String query) {
    Answer answer = get("/api/v1/tickets?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.type()).startsWith(PROBLEM);
    assertThat(answer.body().at("/field").asString()).isEqualTo(query.split("=")[0]);
  }

  @Test
  void answersWhatIsNoHonestRequestWithAProblem() {
    assertThat(post("/api/v1/tickets", "{\"kind\": ").status()).isEqualTo(400);
    assertThat(post("/api/v1/tickets", "").status()).isEqualTo(400);
    char[] padding = new char[BodyLimit.MOST_BYTES];
    Arrays.fill(padding, 'x');
    String huge = "{\"text\": \"" + new String(padding) + "\"}";
    assertProblem(post("/api/v1/triage", huge), 413);
    assertProblem(
        send(
            request("/api/v1/triage")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(huge.getBytes(UTF_8))))),
        413);
    assertProblem(
        send(
            request("/api/v1/triage")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("gas"))),
        415);
    assertProblem(send(request("/api/v1/triage").GET()), 405);
    assertProblem(send(bare("/api/v1/tickets").GET()), 401);
    assertProblem(get("/api/v1/nothing"), 404);
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.type()).startsWith(PROBLEM);
    assertThat(answer.body().at("/status").asInt()).isEqualTo(status);
  }
}
