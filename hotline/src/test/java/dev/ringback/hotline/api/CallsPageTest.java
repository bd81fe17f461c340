package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people of ours see and fill in about callbacks on their page.
class CallsPageTest extends CallsMade {

  @Autowired JdbcClient jdbc;

  @Test
  void showsTheRecordToWhoeverReviewsItAndNotToItsOwnCaller()
      throws IOException, InterruptedException {
    String number = closed("complaint");
    long id = call(number).at("/callbackId").asLong();
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    Map<String, String> form =
        Map.of(
            "_csrf", browser.token("/callbacks"),
            "method", "phone",
            "outcome", "reached",
            "score", "4",
            "number", "+8613900000777",
            "words", "swept and clean now",
            "confirmed", "orally, by her son",
            "promise", "new bins at the gate",
            "until", "2027-01-31");
    assertThat(browser.posts("/console/callbacks/" + id + "/result", form).statusCode())
        .isEqualTo(302);

    assertThat(browser.gets("/callbacks").body())
        .contains(
            "swept and clean now",
            "admin · phone · +8613900000777",
            "orally, by her son",
            "new bins at the gate → 2027-02-01");
    Map<String, String> review = Map.of("_csrf", browser.token("/callbacks"), "comment", "ok");
    assertThat(browser.posts("/console/callbacks/" + id + "/review", review).statusCode())
        .isEqualTo(403);
    assertThat(
            post("/api/v1/callbacks/" + id + "/review", "{\"comment\": \"well asked\"}").status())
        .isEqualTo(200);
  }

  @Test
  void givesAFormBackWithWhatWasFilledInAndSaysWhatIsMissing()
      throws IOException, InterruptedException {
    long id = call(closed("complaint")).at("/callbackId").asLong();
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    String form = "/console/callbacks/" + id + "/result";
    Map<String, String> half =
        Map.of(
            "_csrf", browser.token("/callbacks"),
            "method", "visit",
            "outcome", "reached",
            "words", "nothing was done about it",
            "about.process", "1",
            "promise", "a new bin");

    HttpResponse<String> answer = browser.posts(form, half);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body())
        .contains("a promise needs both", "nothing was done about it", "value=\"a new bin\"")
        .containsPattern("value=\"visit\" selected");
    assertThat(
            jdbc.sql("select count(*) from callback_call where callback_id = :id")
                .param("id", id)
                .query(Long.class)
                .single())
        .isZero();
    Map<String, String> odd = new HashMap<>(half);
    odd.put("calledAt", "soon");
    odd.put("until", "2027-01-31");
    assertThat(browser.posts(form, odd).body()).contains("makes no sense");
    odd.put("score", "many");
    assertThat(browser.posts(form, odd).body()).contains("makes no sense");
  }

  @Test
  void showsTheWorklistInBothLanguagesAndToPeopleOnly() throws IOException, InterruptedException {
    assertThat(send(bare("/callbacks")).status()).isIn(302, 401);
    String number = closed("complaint");
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    assertThat(browser.reads("/callbacks", "en")).contains(number, "every one is called");
    assertThat(browser.reads("/callbacks", "zh-CN")).contains(number, "逐件回访");
  }

  @Test
  void saysWhatFailedInTheReadersLanguage() throws IOException, InterruptedException {
    String number = closed("complaint");
    long id = call(number).at("/callbackId").asLong();
    assertThat(
            post(
                    "/api/v1/callbacks/" + id + "/result",
                    "{\"method\": \"phone\", \"outcome\": \"reached\", \"score\": 1,"
                        + " \"words\": \"still dirty\", \"number\": \"+8613900000777\"}")
                .status())
        .isEqualTo(200);
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    assertThat(browser.reads("/callbacks", "zh-CN")).contains("回访评分 1(满分 5) — still dirty");
    assertThat(browser.reads("/callbacks", "zh-TW")).contains("回訪評分 1(滿分 5) — still dirty");
    assertThat(browser.reads("/callbacks", "en")).contains("callback: 1 of 5 — still dirty");
    assertThat(browser.reads("/tickets/" + number, "zh-CN"))
        .contains("回访评分 1(满分 5) — still dirty")
        .doesNotContain("1 of 5");
  }
}
