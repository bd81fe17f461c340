package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

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
