package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A complaint over the API, from taking it down to the owner's word.
class ComplaintsApiTest extends ApiTest {

  @Test
  void takesAComplaintToItsEnd() {
    String repair = opened("repair", "plumbing");
    String number = opened("complaint", "staff");
    String path = "/api/v1/complaints/" + number;

    JsonNode complaint = get(path).body();
    assertThat(complaint.at("/department").asString()).isEqualTo("customer-service");
    assertThat(complaint.at("/stage").asString()).isEqualTo("responsible");
    assertThat(complaint.at("/contactBy").asString()).endsWith("Z");
    assertThat(post(path + "/about", "{\"ticket\": \"" + repair + "\"}").status()).isEqualTo(200);
    assertThat(get("/api/v1/tickets/" + repair).text()).contains("complained_of_in", number);
    assertThat(post(path + "/confirm", "{\"understood\": \"was rude\"}").status()).isEqualTo(200);
    assertThat(post(path + "/settle", "{\"result\": \"sorry\"}").status()).isEqualTo(400);
    for (String what : new String[] {"facts", "cause", "solution"}) {
      Answer written =
          post(path + "/findings", "{\"what\": \"" + what + "\", \"text\": \"so it was\"}");
      assertThat(written.status()).as(written.text()).isEqualTo(200);
    }
    assertThat(post(path + "/settle", "{\"result\": \"sorry\"}").status()).isEqualTo(200);
    post("/api/v1/tickets/" + number + "/accept", "{}");

    assertThat(get(path).body().at("/settledAt").asString()).endsWith("Z");
    assertThat(get("/api/v1/complaints?size=200").text()).doesNotContain(number);
    assertThat(post(path + "/settle", "{\"result\": \"again\"}").status()).isEqualTo(409);
  }

  @Test
  void isReportedSettledByNoWayWithoutFindings() {
    String number = opened("complaint", "staff");

    Answer refused = post("/api/v1/tickets/" + number + "/resolve", "{\"note\": \"sorry\"}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo("facts");
    lookedInto(number);
    assertThat(post("/api/v1/tickets/" + number + "/resolve", "{}").status()).isEqualTo(200);
  }

  @Test
  void goesToTheNextStageUnderSomebodyElseWhenTheOwnerIsNotSatisfied() {
    for (String login : new String[] {"stage.one", "stage.two"}) {
      post(
          "/api/v1/staff",
          "{\"login\": \"%s\", \"name\": \"S\", \"roles\": [\"supervisor\"]}".formatted(login));
    }
    String number = opened("complaint", "staff");
    String path = "/api/v1/complaints/" + number;
    String first = get(path).body().at("/responsible").asString();
    lookedInto(number);
    post(path + "/settle", "{\"result\": \"sorry\"}");
    post("/api/v1/tickets/" + number + "/reject", "{\"reason\": \"still rude\"}");
    timers.advance(Duration.ofSeconds(2));

    JsonNode complaint = get(path).body();
    assertThat(complaint.at("/stage").asString()).isEqualTo("special_meeting");
    assertThat(complaint.at("/responsible").asString()).isNotEmpty().isNotEqualTo(first);
    assertThat(complaint.at("/confirmedAt").isNull()).isTrue();
    Answer meeting = post(path + "/findings", "{\"what\": \"meeting\", \"text\": \"a new crew\"}");
    assertThat(meeting.body().toString()).contains("a new crew");
  }

  @Test
  void refusesWhatMakesNoSense() {
    String repair = opened("repair", "plumbing");
    String number = opened("complaint", "staff");
    String path = "/api/v1/complaints/" + number;

    assertThat(get("/api/v1/complaints/" + repair).status()).isEqualTo(404);
    assertThat(post(path + "/findings", "{\"what\": \"grade\", \"text\": \"x\"}").status())
        .isEqualTo(400);
    assertThat(post(path + "/findings", "{\"what\": \"facts\"}").status()).isEqualTo(400);
    assertThat(post(path + "/grade", "{\"grade\": \"huge\", \"reason\": \"x\"}").status())
        .isEqualTo(400);
    assertThat(post(path + "/about", "{\"ticket\": \"R1-1\"}").status()).isEqualTo(400);
  }

  private String opened(String kind, String category) {
    return post(
            "/api/v1/tickets",
            "{\"kind\": \"%s\", \"category\": \"%s\", \"description\": \"told at the desk\","
                    .formatted(kind, category)
                + " \"channel\": \"visit\", \"contact\": {\"phone\": \"+8613900000808\"}}")
        .body()
        .at("/number")
        .asString();
  }
}
