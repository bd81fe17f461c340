package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Scores of projects over the API.
class ProjectScoresApiTest extends ApiTest {

  private static final String PATH = "/api/v1/project-scores";

  @Test
  void tellsTotalBandAndSatisfaction() {
    Answer written =
        post(
            PATH,
            """
            {"project": "Rose Court", "quarter": "2026-Q1", "early": 92, "process": 95,
             "later": 88, "basics": true}
            """);
    post(
        PATH,
        """
        {"project": "Rose Court", "quarter": "2025-Q4", "early": 70, "process": 69, "later": 71}
        """);

    assertThat(written.status()).as(written.text()).isEqualTo(201);
    JsonNode project = get(PATH + "?project=Rose%20Court").body().at("/0");
    assertThat(project.at("/quarters/0/total").decimalValue()).isEqualByComparingTo("92.3");
    assertThat(project.at("/quarters/0/band").asString()).isEqualToIgnoringCase("excellent");
    assertThat(project.at("/quarters/0/satisfied").asBoolean()).isTrue();
    assertThat(project.at("/quarters/1/quarter").asString()).isEqualTo("2025-Q4");
    assertThat(project.at("/quarters/1/band").asString()).isEqualToIgnoringCase("unqualified");
    assertThat(project.at("/flags").size()).isZero();
  }

  @Test
  void showsScoresBandsAndFlagsOnThePageWithTheRowsBehindThem() throws Exception {
    for (String quarter : new String[] {"2026-Q1", "2025-Q4"}) {
      post(
          PATH,
          """
          {"project": "Fern & Moss", "quarter": "%s", "early": 70, "process": 69, "later": 71}
          """
              .formatted(quarter));
    }
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    String page = browser.gets("/reports/projects?from=2026-01-01&to=2026-03-31&by=band").body();

    assertThat(page)
        .contains("Mean of project scores", "69.8", "unqualified two quarters in a row")
        .contains("/api/v1/reports/projects/rows.csv?", "band=unqualified")
        .doesNotContain("??");
    assertThat(get("/api/v1/reports/projects/rows.csv?quarter=2026-Q1&period=2026-Q1").text())
        .contains("Fern & Moss,2026-Q1,70.00,69.00,71.00,69.80,unqualified");
    assertThat(
            browser.gets("/reports/projects?from=2026-01-01&to=2026-03-31&site=Lily+Court").body())
        .doesNotContain("69.8", "unqualified two quarters in a row");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"quarter\": \"2026-Q1\", \"early\": 1, \"process\": 1, \"later\": 1}",
        "{\"project\": \"x\", \"quarter\": \"spring\", \"early\": 1, \"process\": 1, \"later\": 1}",
        "{\"project\": \"x\", \"quarter\": \"2026-Q1\", \"early\": 101, \"process\": 1, \"later\":"
            + " 1}",
        "{\"project\": \"x\", \"quarter\": \"2026-Q1\", \"early\": 1, \"process\": 1}"
      })
  void refusesWhatMakesNoSense(String body) {
    assertThat(post(PATH, body).status()).isEqualTo(400);
  }
}
