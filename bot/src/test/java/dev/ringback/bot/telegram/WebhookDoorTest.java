package dev.ringback.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

class WebhookDoorTest {

  private static final String SECRET = "s-e-c-r-e-t";

  private final TelegramDesk desk = new TelegramDesk();
  private final MockMvcTester door = door(SECRET);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void takesAnUpdateInAndSaysSo() {
    assertThat(post(SECRET, Updates.text(10, "no water"))).hasStatus(200);
    assertThat(desk.words()).containsExactly("no water");
  }

  @Test
  void answersARepeatedDeliveryTheSameWay() {
    post(SECRET, Updates.text(10, "no water"));

    assertThat(post(SECRET, Updates.text(10, "no water"))).hasStatus(200);
    assertThat(desk.words()).hasSize(1);
  }

  @Test
  void turnsAwayAWrongOrMissingSecretAndCounts() {
    assertThat(post("s-e-c-r-e-x", Updates.text(10, "no water"))).hasStatus(403);
    assertThat(post(null, Updates.text(10, "no water"))).hasStatus(403);

    assertThat(desk.words()).isEmpty();
    assertThat(desk.counted("ringback.telegram.rejected", "reason", "forbidden")).isEqualTo(2);
  }

  @Test
  void staysShutWithoutASecretOfOurOwn() {
    assertThat(
            door("")
                .post()
                .uri(WebhookDoor.PATH)
                .header(WebhookDoor.SECRET_HEADER, "")
                .content(Updates.text(10, "no water")))
        .hasStatus(403);
  }

  @Test
  void turnsAwayWhatIsTooLarge() {
    assertThat(post(SECRET, Updates.text(10, "a".repeat(WebhookDoor.MAX_BYTES)))).hasStatus(413);
  }

  @Test
  void turnsAwayWhatIsNoUpdate() {
    for (String body : new String[] {"", "{", "[1]", "\"x\"", "{\"update_id\":\"x\"}"}) {
      assertThat(post(SECRET, body))
          .hasStatus(400)
          .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }
  }

  @Test
  void doesNotAcknowledgeWhatIsNotCommitted() {
    desk.misfortunes.add(new DataAccessResourceFailureException("database down"));

    assertThat(post(SECRET, Updates.text(10, "no water"))).hasStatus(503);
    assertThat(post(SECRET, Updates.text(10, "no water"))).hasStatus(200);
    assertThat(desk.words()).containsExactly("no water");
  }

  private MvcTestResult post(@Nullable String secret, String body) {
    var request = door.post().uri(WebhookDoor.PATH).contentType(MediaType.APPLICATION_JSON);
    if (secret != null) {
      request.header(WebhookDoor.SECRET_HEADER, secret);
    }
    return request.content(body).exchange();
  }

  private MockMvcTester door(String secret) {
    WebhookDoor webhook = new WebhookDoor(desk.handling, secret, JsonMapper.shared(), desk.meters);
    return MockMvcTester.create(MockMvcBuilders.routerFunctions(webhook.route()).build());
  }
}
