package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many reporters, one fault, over HTTP.
class IncidentsApiTest extends ApiTest {

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void startAnew() {
    jdbc.sql("truncate incident, incident_ticket, incident_word restart identity cascade").update();
  }

  @Test
  void joinsTellsAndResolvesTheReportsOfABuilding() {
    String building = "b" + TestDatabase.class.hashCode();
    String one = open(building, "501");
    open(building, "602");

    Answer offered = get("/api/v1/incidents");
    assertThat(offered.status()).isEqualTo(200);
    var incident = offered.body().get("items").get(0);
    assertThat(incident.get("state").asString()).isEqualTo("offered");
    assertThat(incident.get("tickets").get(0).asString()).isEqualTo(one);
    String path = "/api/v1/incidents/" + incident.get("id").asString();

    assertThat(post(path + "/tell", "{\"text\": \"soon\"}").status()).isEqualTo(409);
    assertThat(post(path + "/join", "").body().get("state").asString()).isEqualTo("open");
    assertThat(post(path + "/tell", "{}").status()).isEqualTo(400);
    assertThat(post(path + "/tell", "{\"text\": \"soon\"}").status()).isEqualTo(200);
    Answer resolved = post(path + "/resolve", "{\"text\": \"pump mended\"}");
    assertThat(resolved.body().get("resolved")).hasSize(2);
    assertThat(get("/api/v1/tickets/" + one).body().get("state").asString()).isEqualTo("resolved");
    assertThat(get("/api/v1/incidents/424242").status()).isEqualTo(404);
  }

  @Test
  void joinsAnUnsureReportAndLeavesAnotherOut() {
    String site = "Willow " + TestDatabase.class.hashCode();
    open(site, null, "501");
    open(site, null, "502");
    open(site, null, "503");
    var incident = get("/api/v1/incidents").body().get("items").get(0);
    String path = "/api/v1/incidents/" + incident.get("id").asString();
    String first = incident.get("unsure").get(0).asString();
    String second = incident.get("unsure").get(1).asString();

    Answer joined = post(path + "/tickets/" + first + "/join", "");
    assertThat(joined.status()).isEqualTo(200);
    assertThat(joined.body().get("tickets").toString()).contains(first);
    assertThat(joined.body().get("unsure").toString()).doesNotContain(first);
    Answer left = post(path + "/tickets/" + second + "/dismiss", "");
    assertThat(left.status()).isEqualTo(200);
    assertThat(left.body().get("tickets").toString()).doesNotContain(second);
    assertThat(left.body().get("unsure").toString()).doesNotContain(second);
    assertThat(post(path + "/join", "").body().get("tickets").toString())
        .contains(first)
        .doesNotContain(second);
  }

  @Test
  void refusesATicketThatIsNotUnsureOrNoneAtAll() {
    String building = "c" + TestDatabase.class.hashCode();
    String one = open(building, "501");
    open(building, "602");
    String path = "/api/v1/incidents/" + incidentOf(one);

    assertThat(post(path + "/tickets/" + one + "/join", "").status()).isEqualTo(404);
    assertThat(post(path + "/tickets/" + one + "/dismiss", "").status()).isEqualTo(404);
    assertThat(post(path + "/tickets/nonsense/join", "").status()).isEqualTo(404);
    assertThat(post("/api/v1/incidents/424242/tickets/" + one + "/join", "").status())
        .isEqualTo(404);
    assertThat(post("/api/v1/incidents/x/tickets/" + one + "/dismiss", "").status()).isEqualTo(404);
  }

  /// Other tests' faults may have theirs.
  private String incidentOf(String ticket) {
    for (var incident : get("/api/v1/incidents").body().get("items")) {
      if (incident.get("tickets").toString().contains(ticket)) {
        return incident.get("id").asString();
      }
    }
    throw new AssertionError("no incident of " + ticket);
  }

  private String open(String building, String room) {
    return open(null, building, room);
  }

  private String open(@Nullable String site, @Nullable String building, String room) {
    String where = site == null ? "\"building\": \"" + building : "\"site\": \"" + site;
    Answer opened =
        post(
            "/api/v1/tickets",
            """
            {"kind": "repair", "category": "water_supply", "urgency": "urgent",
             "description": "no water", "contact": {"name": "Mrs Li", "phone": "+8613900000001"},
             "place": {%s", "room": "%s"}, "channel": "phone"}
            """
                .formatted(where, room));
    assertThat(opened.status()).isEqualTo(201);
    return opened.body().get("number").asString();
  }
}
