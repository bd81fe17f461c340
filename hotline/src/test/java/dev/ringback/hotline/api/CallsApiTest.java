package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What people of ours do about callbacks, over the API.
class CallsApiTest extends CallsMade {

  @Autowired JdbcClient jdbc;

  @Test
  void takesACallWritesItsRecordAndFollowsWhatWasPromised() {
    String number = closed("complaint");
    JsonNode call = call(number);
    assertThat(call.at("/why").asString()).isEqualTo("every");
    assertThat(post("/api/v1/calls/" + call.at("/id").asLong() + "/take", "{}").status())
        .isEqualTo(200);
    String path = "/api/v1/callbacks/" + call.at("/callbackId").asLong();

    Answer result =
        post(
            path + "/result",
            """
            {"method": "phone", "outcome": "reached", "score": 4, "words": "settled",
             "confirmed": "orally", "joint": "head of cleaning", "dimensions": {"process": 3},
             "promises": [{"what": "new bins", "until": "2026-12-31T12:00:00+08:00"}]}
            """);

    assertThat(result.status()).as(result.text()).isEqualTo(200);
    assertThat(result.body().at("/state").asString()).isEqualTo("answered");
    assertThat(result.body().at("/method").asString()).isEqualTo("phone");
    assertThat(post(path + "/review", "{\"comment\": \"good\"}").status()).isEqualTo(200);
    assertThat(get("/api/v1/callback-promises").text()).contains("new bins");
    assertThat(get("/api/v1/calls?size=200").text()).doesNotContain(number);
  }

  @ParameterizedTest
  @CsvSource({
    "method, telepathy, , '[phone, visit, walk'",
    "method, message, , '[phone, visit, walk'",
    "calledAt, phone, 2020-01-01T00:00:00Z, before the ticket was opened"
  })
  void refusesARecordOfACallThatCannotHaveBeen(
      String field, String method, @Nullable String calledAt, String why)
      throws IOException, InterruptedException {
    String path = "/api/v1/callbacks/" + call(closed("complaint")).at("/callbackId").asLong();

    Answer refused =
        post(
            path + "/result",
            """
            {"method": "%s", "outcome": "reached", "score": 5%s}
            """
                .formatted(method, calledAt != null ? ", \"calledAt\": \"" + calledAt + "\"" : ""));

    assertThat(refused.status()).as(refused.text()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo(field);
    assertThat(refused.body().at("/detail").asString()).contains(why);
  }

  @Test
  void saysWhatWordsMeanAndWhereTheyDisagreeWithTheScore()
      throws IOException, InterruptedException {
    String number = closed("complaint");
    String path = "/api/v1/callbacks/" + call(number).at("/callbackId").asLong();

    Answer result =
        post(
            path + "/result",
            """
            {"method": "phone", "outcome": "reached", "score": 5,
             "words": "the man was rude and swore at me"}
            """);

    JsonNode reading = result.body().at("/answers/0/reading");
    assertThat(reading.at("/sentiment").asString()).as(result.text()).isEqualTo("bad");
    assertThat(reading.at("/topic").asString()).isEqualTo("attitude");
    assertThat(reading.at("/disagrees").asBoolean()).isTrue();
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    assertThat(browser.reads("/callbacks", "en"))
        .contains("swore at me", "not pleased", "score and words disagree");
  }

  @Test
  void refusesRecordsThatMakeNoSense() {
    String number = closed("complaint");
    String path = "/api/v1/callbacks/" + call(number).at("/callbackId").asLong() + "/result";

    assertThat(
            post(path, "{\"method\": \"phone\", \"outcome\": \"reached\", \"score\": 6}").status())
        .isEqualTo(400);
    assertThat(
            post(
                    path,
                    "{\"method\": \"phone\", \"outcome\": \"reached\", \"promises\": [{\"what\":"
                        + " \"x\"}]}")
                .status())
        .isEqualTo(400);
    assertThat(post(path, "{\"method\": \"phone\", \"outcome\": \"reached\"}").status())
        .isEqualTo(400);
    assertThat(
            post(
                    path,
                    "{\"method\": \"phone\", \"outcome\": \"reached\", \"words\": \"x\","
                        + " \"promises\": [{\"what\": \"x\", \"until\":"
                        + " \"2020-01-01T00:00:00Z\"}]}")
                .text())
        .contains("promises.until");
    assertThat(post("/api/v1/calls/999999/take", "{}").status()).isEqualTo(404);
    assertThat(post("/api/v1/callback-failures/999999/cause", "{\"cause\": \"x\"}").status())
        .isEqualTo(400);
  }

  @Test
  void takesTheAnswersOfTheRowsScaleAndNoOthers() throws IOException, InterruptedException {
    String number = closed("complaint");
    long id = call(number).at("/callbackId").asLong();
    jdbc.sql("update callback set scale = 'S3' where id = :id").param("id", id).update();
    String path = "/api/v1/callbacks/" + id + "/result";
    String reached = "{\"method\": \"phone\", \"outcome\": \"reached\", \"score\": %s}";

    assertThat(call(number).at("/scale").asString()).isEqualTo("s3");
    assertThat(call(number).at("/questions").toString()).contains("process", "result");
    assertThat(post(path, reached.formatted("5")).text()).contains("[3, 2, 1]");
    assertThat(post(path, reached.formatted("2, \"dimensions\": {\"weather\": 1}")).text())
        .contains("dimensions.weather", "process");
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    String page = browser.gets("/callbacks").body();
    assertThat(page).contains("value=\"2\"", "2 fair", "How well was it dealt with?");
    assertThat(
            browser
                .posts(
                    "/console/callbacks/" + id + "/result",
                    Map.of(
                        "_csrf", browser.token("/callbacks"),
                        "method", "phone",
                        "outcome", "reached",
                        "score", "2",
                        "about.process", "4"))
                .statusCode())
        .isEqualTo(302);
    JsonNode after = get("/api/v1/callbacks?ticket=" + number).body().at("/items/0");
    assertThat(after.at("/score").asInt()).isEqualTo(3);
    assertThat(after.at("/answers").toString()).contains("\"process\"");
  }

  @Test
  void keepsABadAnswerUntilItsCauseIsKnown() {
    String number = closed("complaint");
    long id = call(number).at("/callbackId").asLong();
    post(
        "/api/v1/callbacks/" + id + "/result",
        "{\"method\": \"visit\", \"outcome\": \"reached\", \"score\": 1, \"words\": \"worse\"}");

    JsonNode failure = failureOf(id);
    assertThat(
            post(
                    "/api/v1/callback-failures/" + failure.at("/id").asLong() + "/cause",
                    "{\"cause\": \"too few bins\", \"measure\": \"twice a week\"}")
                .status())
        .isEqualTo(200);
    assertThat(get("/api/v1/tickets/" + number).text()).contains("too few bins");
    assertThat(get("/api/v1/reports/failures?by=category").body().at("/n").asInt()).isPositive();
  }

  @Test
  void putsOnTheWorklistWhomSomebodyWantsCalled() {
    String number = closed("repair");
    String path =
        "/api/v1/callbacks/"
            + get("/api/v1/callbacks?ticket=" + number).body().at("/items/0/id").asLong()
            + "/call";

    assertThat(post(path, "{}").status()).isEqualTo(200);
    assertThat(call(number).at("/why").asString()).isEqualTo("asked");
    assertThat(post(path, "{}").status()).isEqualTo(404);
    assertThat(post("/api/v1/callbacks/999999/call", "{}").status()).isEqualTo(404);
  }

  @Test
  void tellsRainAndShowsDraws() {
    assertThat(post("/api/v1/callbacks/rain", "{}").body().at("/planned").isNumber()).isTrue();
    assertThat(get("/api/v1/callback-draws").status()).isEqualTo(200);
  }

  private JsonNode failureOf(long callback) {
    for (JsonNode failure : get("/api/v1/callback-failures").body()) {
      if (failure.at("/callbackId").asLong() == callback) {
        return failure;
      }
    }
    throw new AssertionError("no failure was written down");
  }
}
