package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Technicians over HTTP: who fits, who is asked, who is on duty, whose chat it is.
class CrewApiTest extends ApiTest {

  @Autowired JdbcClient jdbc;

  @Test
  void suggestsTechniciansAndAsksSeveralAtOnce() throws Exception {
    technician("pipe.one", "+8613711100001");
    technician("pipe.two", "+8613711100002");
    String number = openTicket();
    String path = "/api/v1/tickets/" + number;

    JsonNode suggested = get(path + "/suggestions").body();
    assertThat(suggested.findValuesAsString("login")).contains("pipe.one", "pipe.two");
    assertThat(suggested.get(0).get("skilled").asBoolean()).isTrue();
    assertThat(get(path + "/job").status()).isEqualTo(404);
    assertThat(post(path + "/offer", "{}").status()).isEqualTo(400);
    assertThat(post(path + "/offer", "{\"to\": [\"nobody\"]}").status()).isEqualTo(400);

    JsonNode job = post(path + "/offer", "{\"to\": [\"pipe.one\", \"pipe.two\"]}").body();
    assertThat(job.get("state").asString()).isEqualTo("asking");
    assertThat(job.get("offers")).hasSize(2);
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    assertThat(browser.gets("/tickets/" + number).body())
        .contains("Asked, no answer yet", "pipe.one · asked", "Suggested", "Ask these");

    assertThat(act(number, "assign", "{\"assignee\": \"pipe.two\"}").status()).isEqualTo(200);
    assertThat(get(path + "/job").body().get("offers")).hasSize(1);
    assertThat(act(number, "acknowledge", "{}").status()).isEqualTo(200);
    assertThat(get(path + "/job").body().get("holder").asString()).isEqualTo("pipe.two");
    assertThat(get("/api/v1/tickets/R1/suggestions").status()).isEqualTo(404);
  }

  @Test
  void keepsTheRosterAndShowsItsGaps() {
    technician("night.one", "+8613711100003");
    String shift =
        "{\"login\": \"night.one\", \"site\": \"翠苑小区\", \"from\": \"%s\", \"to\": \"%s\"}";
    String path = "/api/v1/roster?from=2027-05-01&to=2027-05-05";

    Answer unknown = post("/api/v1/roster", shift.formatted("2027-05-01", "2027-05-03"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.text()).contains("no such estate");
    jdbc.sql("insert into site (name, key, time_zone) values ('翠苑', '翠苑', 'Asia/Shanghai')")
        .update();
    Answer added = post("/api/v1/roster", shift.formatted("2027-05-01", "2027-05-03"));
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.body().get("site").asString()).isEqualTo("翠苑");
    assertThat(get(path).body()).hasSize(1);
    assertThat(get(path.replace("roster?", "roster/gaps?")).body()).hasSize(1);
    assertThat(post("/api/v1/roster", shift.formatted("2027-05-03", "2027-05-01")).status())
        .isEqualTo(400);
    assertThat(post("/api/v1/roster", shift.formatted("soon", "later")).status()).isEqualTo(400);
    assertThat(post("/api/v1/roster", "{\"from\": \"2027-05-01\"}").status()).isEqualTo(400);
    assertThat(post("/api/v1/roster", shift.formatted("2027-05-02", "2027-05-04")).status())
        .isEqualTo(400);
    assertThat(post("/api/v1/roster", shift.formatted("2020-05-02", "2020-05-04")).text())
        .contains("past");
    assertThat(get("/api/v1/roster/gaps?from=2027-05-03&to=2027-05-01").status()).isEqualTo(400);

    String one = "/api/v1/roster/" + added.body().get("id").asString();
    assertThat(send(request(one).DELETE()).status()).isEqualTo(204);
    assertThat(send(request(one).DELETE()).status()).isEqualTo(404);
    assertThat(get(path).body()).isEmpty();
  }

  @Test
  void changesAPersonAndIssuesALinkForTheirChat() {
    technician("chat.one", "+8613711100004");
    jdbc.sql(
            "insert into site (name, key, time_zone) values ('兰苑', '兰苑', 'Asia/Shanghai') on"
                + " conflict do nothing")
        .update();
    Answer refused = post("/api/v1/staff/chat.one", "{\"sites\": [\"兰苑小区\", \"兰宛小区\"]}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().get("field").asString()).isEqualTo("sites");
    assertThat(refused.body().get("detail").asString()).endsWith("calendars.yaml: 兰宛小区");

    JsonNode changed =
        post("/api/v1/staff/chat.one", "{\"skills\": [\"hvac\"], \"sites\": [\"兰苑小区\"]}").body();
    assertThat(changed.get("skills").get(0).asString()).isEqualTo("hvac");
    assertThat(changed.get("sites").get(0).asString()).isEqualTo("兰苑小区");
    assertThat(changed.get("phone").asString()).isEqualTo("+8613711100004");
    assertThat(changed.get("chat").asBoolean()).isFalse();
    assertThat(post("/api/v1/staff/nobody.here", "{}").status()).isEqualTo(404);

    Answer link = post("/api/v1/staff/chat.one/chat-link", "");
    assertThat(link.status()).isEqualTo(201);
    assertThat(link.body().get("command").asString()).startsWith("/start staff-");
    assertThat(post("/api/v1/staff/nobody.here/chat-link", "").status()).isEqualTo(404);
    HttpRequest.Builder stranger =
        bare("/api/v1/staff/chat.one/chat-link").POST(HttpRequest.BodyPublishers.noBody());
    assertThat(send(stranger).status()).isEqualTo(401);
  }

  private void technician(String login, String phone) {
    jdbc.sql("delete from staff where login = :login").param("login", login).update();
    Answer added =
        post(
            "/api/v1/staff",
            """
            {"login": "%s", "name": "%s", "roles": ["technician"], "skills": ["plumbing"],
             "phone": "%s"}
            """
                .formatted(login, login, phone));
    assertThat(added.status()).isEqualTo(201);
  }
}
