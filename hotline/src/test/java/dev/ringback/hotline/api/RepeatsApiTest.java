package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A repaired defect that is told again, over the API.
class RepeatsApiTest extends ApiTest {

  private static final String FLAT_909 =
      """
      {"kind": "repair", "category": "seepage", "urgency": "low", "description": "%s",
       "contact": {"name": "Mr Sun", "phone": "+8613900000909"},
       "place": {"building": "9", "room": "909", "spot": "bathroom ceiling"}, "channel": "phone"}
      """;

  @Test
  void showsEachOfTheTwoTicketsWithTheOther() {
    String first = opened("damp ceiling").at("/number").asString();
    post("/api/v1/tickets/" + first + "/resolve", "{}");
    post("/api/v1/tickets/" + first + "/accept", "{}");
    clock.pass(Duration.ofDays(2));

    JsonNode again = opened("the ceiling is damp again");

    assertThat(again.at("/related/0/number").asString()).isEqualTo(first);
    assertThat(again.at("/related/0/how").asString()).isEqualTo("repeats");
    assertThat(again.at("/urgency").asString()).isEqualTo("urgent");
    assertThat(again.at("/deadlines/plan").asString()).isNotEmpty();
    JsonNode before = get("/api/v1/tickets/" + first).body();
    assertThat(before.at("/related/0/how").asString()).isEqualTo("repeated_by");
    assertThat(before.at("/related/0/number")).isEqualTo(again.at("/number"));
  }

  private JsonNode opened(String said) {
    return post("/api/v1/tickets", FLAT_909.formatted(said)).body();
  }
}
