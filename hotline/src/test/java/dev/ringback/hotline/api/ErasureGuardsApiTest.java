package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.hotline.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Who may have somebody forgotten, whom not, and what stays locked and sealed.
class ErasureGuardsApiTest extends SomebodyKnown {

  @Test
  void forgetsNobodyWhoWaitsForHelp() {
    texts(PHONE, "厨房水龙头漏水,3栋501");
    String open = latest(PHONE);
    Answer refused =
        post("/api/v1/erasures", "{\"ticket\": \"" + open + "\", \"reason\": \"信 17\"}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains(open);
    JsonNode preview = post("/api/v1/erasures/preview", "{\"ticket\": \"" + open + "\"}").body();
    assertThat(preview.at("/open/0").asString()).isEqualTo(open);
    assertThat(
            post("/api/v1/erasures", "{\"address\": \"+8613111111111\", \"reason\": \"x\"}")
                .status())
        .isEqualTo(404);
    assertThat(post("/api/v1/erasures", "{\"reason\": \"x\"}").status()).isEqualTo(400);
  }

  @Test
  void isForManagersAlone() {
    String body = "{\"address\": \"" + PHONE + "\", \"reason\": \"x\"}";
    Answer refused =
        send(
            bare("/api/v1/erasures")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    assertThat(refused.status()).isEqualTo(401);
  }

  @Test
  void logsAreStillLocked() {
    aWholeStory();
    forget();

    for (String change :
        List.of(
            "update message set text = 'x'",
            "delete from message",
            "update ticket_history set reason = 'x'",
            "update callback_answer set score = 5",
            "update erasure set reason = 'x'",
            "update erasure_proof set rows = '{}'",
            "delete from audit")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .as(change)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aChangedProofIsFound() {
    aWholeStory();
    forget();
    jdbc.sql("alter table erasure_proof disable trigger user").update();
    jdbc.sql("update erasure_proof set rows = '{}'").update();
    jdbc.sql("alter table erasure_proof enable trigger user").update();

    assertThat(get("/api/v1/erasures/seals").body().at("/intact").asBoolean()).isFalse();
  }

  @Test
  void theConsoleShowsWhatItMeansBeforeItIsDone() throws Exception {
    String number = aWholeStory();
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    String token = browser.token("/erasures");
    Map<String, String> asked = Map.of("who", number, "reason", "信 17", "_csrf", token);
    String shown = browser.posts("/erasures", asked).body();
    assertThat(shown).contains("1 tickets and 2 conversations", number, "Forget for good");
    assertThat(found()).isNotEmpty();
    Map<String, String> sure =
        Map.of("who", number, "reason", "信 17", "sure", "true", "_csrf", token);
    assertThat(browser.posts("/erasures", sure).body()).contains("erased-1", "信 17");
    assertThat(found()).isEmpty();
  }
}
