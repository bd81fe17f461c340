package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The weekly meeting's list over the API and as a page (R91).
class HardIssuesApiTest extends ApiTest {

  @Test
  void listsAHardIssueWithWhatTheMeetingDecided() throws Exception {
    String number = openTicket();
    act(number, "escalate", "{\"reason\": \"nobody knows who pays\"}");
    clock.pass(Duration.ofMinutes(1));
    Answer decided =
        post(
            "/api/v1/tickets/" + number + "/decision",
            "{\"decision\": \"we pay\", \"department\": \"engineering\"}");

    assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    assertThat(get("/api/v1/reports/hard?from=2026-01-01&to=2026-12-31").body().at("/n").asInt())
        .isPositive();
    assertThat(get("/api/v1/reports/hard/rows.csv?from=2026-01-01&to=2026-12-31").text())
        .contains("why,since,responsible,decision,department")
        .containsPattern(number + ",.*302,escalated,.*we pay,engineering");
    assertThat(get("/api/v1/reports/hard/rows.pdf").text()).startsWith("%PDF");
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    assertThat(browser.gets("/reports/hard").body()).contains("Hard issues").doesNotContain("??");
  }

  /// Whoever is let in is told that a form is no JSON.
  @Test
  void letsSupervisorsDecideAndNotAgents() throws Exception {
    post(
        "/api/v1/staff",
        "{\"login\":\"hardlooker\",\"name\":\"L\",\"roles\":[\"agent\"],\"password\":\"a long"
            + " password\"}");
    String path = "/api/v1/tickets/" + openTicket() + "/decision";

    assertThat(posted("hardlooker", "a long password", path)).isEqualTo(403);
    assertThat(posted("admin", "correct horse", path)).isEqualTo(415);
  }

  @Test
  void takesTheDecisionOnTheCardAndShowsItInTheHistory() throws Exception {
    String number = openTicket();
    String path = "/console/tickets/" + number + "/decision";
    Browser admin = new Browser(port);
    admin.logsIn("admin", "correct horse");
    String page = admin.gets("/tickets/" + number).body();
    assertThat(page).contains("Decision of the meeting", path).doesNotContain("??");

    Map<String, String> form =
        Map.of(
            "_csrf",
            admin.token("/"),
            "whole",
            "false",
            "decision",
            "replace it",
            "department",
            "engineering");
    assertThat(admin.posts(path, form).body())
        .contains("decided by the meeting", "engineering: replace it");
    Map<String, String> empty =
        Map.of("_csrf", admin.token("/"), "whole", "false", "department", "engineering");
    assertThat(admin.posts(path, empty).body()).contains("What the meeting decided");

    post(
        "/api/v1/staff",
        "{\"login\":\"cardlooker\",\"name\":\"L\",\"roles\":[\"agent\"],\"password\":\"a long"
            + " password\"}");
    Browser agent = new Browser(port);
    agent.logsIn("cardlooker", "a long password");
    assertThat(agent.gets("/tickets/" + number).body()).doesNotContain(path);
    Map<String, String> tried =
        Map.of(
            "_csrf",
            agent.token("/"),
            "whole",
            "false",
            "decision",
            "x",
            "department",
            "engineering");
    assertThat(agent.posts(path, tried).statusCode()).isEqualTo(403);
  }

  private int posted(String login, String password, String path) throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn(login, password);
    Map<String, String> form = Map.of("_csrf", browser.token("/callbacks"), "decision", "we pay");
    return browser.posts(path, form).statusCode();
  }

  @Test
  void refusesADecisionForNobodyAndOfWhatIsOver() {
    String number = openTicket();
    String path = "/api/v1/tickets/" + number + "/decision";
    assertThat(post(path, "{\"decision\": \"x\", \"department\": \"gardeners\"}").status())
        .isEqualTo(400);
    assertThat(post(path, "{\"department\": \"engineering\"}").status()).isEqualTo(400);
    act(number, "resolve", "{}");
    act(number, "accept", "{}");
    assertThat(post(path, "{\"decision\": \"x\", \"department\": \"engineering\"}").status())
        .isEqualTo(409);
    assertThat(
            post(
                    "/api/v1/tickets/R1-1/decision",
                    "{\"decision\": \"x\", \"department\": \"engineering\"}")
                .status())
        .isEqualTo(404);
  }
}
