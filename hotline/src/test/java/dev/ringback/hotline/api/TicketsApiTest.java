package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TicketsApiTest extends ApiTest {

  private static final String PROBLEM = "application/problem+json";

  @Test
  void opensATicketTakenByPhoneAndShowsAllOfIt() {
    String number = openTicket();

    JsonNode ticket = get("/api/v1/tickets/" + number).body();

    assertThat(number).matches("R\\d+-\\d");
    assertThat(ticket.propertyNames())
        .contains(
            "number",
            "kind",
            "category",
            "urgency",
            "state",
            "step",
            "description",
            "language",
            "channel",
            "contact",
            "place",
            "openedAt",
            "deadlines",
            "assignee",
            "firstContact",
            "warranty",
            "conversationId",
            "version",
            "history");
    assertThat(ticket.at("/state").asString()).isEqualTo("open");
    assertThat(ticket.at("/contact/phone").asString()).isEqualTo("+8613900000001");
    assertThat(ticket.at("/place/room").asString()).isEqualTo("302");
    assertThat(ticket.at("/deadlines/respond").asString()).endsWith("Z");
    assertThat(ticket.at("/history/0/action").asString()).isEqualTo("open");
    assertThat(ticket.at("/history/0/actor").asString()).isEqualTo("api");
  }

  @Test
  void findsATicketByANumberWrittenAnyhow() {
    String number = openTicket();

    String digits = number.replaceAll("\\D", "");
    assertThat(get("/api/v1/tickets/" + digits).body().at("/number").asString()).isEqualTo(number);
    assertThat(get("/api/v1/tickets/c" + digits).status()).isEqualTo(200);
  }

  @Test
  void gradesByTriageWhereTheCallerDoesNot() {
    Answer opened =
        post(
            "/api/v1/tickets",
            """
            {"kind": "repair", "description": "strong smell of gas in the stairwell",
             "channel": "visit"}
            """);

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.body().at("/category").asString()).isEqualTo("gas");
    assertThat(opened.body().at("/urgency").asString()).isEqualTo("emergency");
  }

  @Test
  void opensNothingTwiceUnderOneKey() {
    String body =
        """
        {"kind": "repair", "description": "the tap drips", "channel": "phone"}
        """;
    Answer first = withKey("key-1", body);
    Answer again = withKey("key-1", body);
    Answer other = withKey("key-1", body.replace("tap", "pipe"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.body().at("/number")).isEqualTo(first.body().at("/number"));
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void leadsATicketFromAssignmentToItsClosing() {
    post("/api/v1/staff", "{\"login\":\"wang\",\"name\":\"Wang\",\"roles\":[\"technician\"]}");
    String number = openTicket();

    assertThat(state(act(number, "assign", "{\"assignee\":\"wang\"}"))).isEqualTo("assigned");
    assertThat(state(act(number, "acknowledge", "{}"))).isEqualTo("assigned");
    assertThat(state(act(number, "arrive", ""))).isEqualTo("on_site");
    assertThat(state(act(number, "hold", "{\"reason\":\"a part\"}"))).isEqualTo("on_hold");
    assertThat(state(act(number, "resume", "{}"))).isEqualTo("assigned");
    assertThat(state(act(number, "resolve", "{\"note\":\"new washer\"}"))).isEqualTo("resolved");
    Answer closed = act(number, "accept", "{}");
    assertThat(state(closed)).isEqualTo("closed");
    assertThat(closed.body().at("/assignee").asString()).isEqualTo("wang");
    assertThat(closed.body().at("/history").size()).isEqualTo(8);
  }

  @Test
  void saysWhatIsAllowedAfterAWrongAction() {
    String number = openTicket();

    Answer answer = act(number, "accept", "{}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.type()).startsWith(PROBLEM);
    assertThat(answer.body().at("/allowedStates").toString()).isEqualTo("[\"resolved\"]");
    assertThat(answer.body().at("/allowedActions").toString())
        .contains("assign", "resolve")
        .doesNotContain("accept");
    assertThat(get("/api/v1/tickets/" + number).body().at("/version").asInt()).isZero();
  }

  @Test
  void tellsTheCurrentVersionToWhoeverHasAnOldOne() {
    String number = openTicket();
    act(number, "note", "{\"note\":\"the key is with the neighbour\"}");

    Answer stale = act(number, "resolve", "{\"version\":0}");

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body().at("/version").asInt()).isEqualTo(1);
    assertThat(act(number, "resolve", "{\"version\":1}").status()).isEqualTo(200);
  }

  @Test
  void listsByPhoneStateKindAndUrgencyInPages() {
    String phone = "+8613900000717";
    String first = openTicket("repair", "one", phone);
    String second = openTicket("complaint", "two", phone);
    act(first, "resolve", "{}");

    JsonNode all = get("/api/v1/tickets?phone=" + phone).body();
    assertThat(all.at("/total").asInt()).isEqualTo(2);
    assertThat(all.at("/items/0/number").asString()).isEqualTo(second);
    assertThat(all.at("/items/1/history").size()).isEqualTo(2);
    JsonNode page = get("/api/v1/tickets?page=1&size=1&phone=%2B8613900000717").body();
    assertThat(page.at("/items").size()).isEqualTo(1);
    assertThat(page.at("/items/0/number").asString()).isEqualTo(first);
    assertThat(page.at("/page").asInt()).isEqualTo(1);
    assertThat(get("/api/v1/tickets?state=resolved&phone=" + phone).body().at("/total").asInt())
        .isEqualTo(1);
    assertThat(get("/api/v1/tickets?kind=complaint&phone=" + phone).body().at("/total").asInt())
        .isEqualTo(1);
    assertThat(get("/api/v1/tickets?since=2999-01-01&phone=" + phone).body().at("/total").asInt())
        .isZero();
  }

  private Answer withKey(String key, String body) {
    return send(
        request("/api/v1/tickets")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String state(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body().at("/state").asString();
  }
}
