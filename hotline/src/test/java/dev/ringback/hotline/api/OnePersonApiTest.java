package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Inbox;
import dev.ringback.core.delivery.Address;
import dev.ringback.hotline.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What agents do about people who write from several numbers, and what their texts cost.
class OnePersonApiTest extends ApiTest {

  @Autowired Inbox inbox;

  @Test
  void joinsAndPartsTwoNumbersOnAnAgentsWord() {
    String path = thread("+8613911110071");
    thread("+8613911110072");

    JsonNode ways = post(path + "/link", "{\"phone\": \"+8613911110072\"}").body();
    assertThat(ways.at("/0/value").asString()).isEqualTo("+8613911110072");
    assertThat(get(path + "/addresses").text()).contains("+8613911110072");
    assertThat(post(path + "/unlink", "").body().isEmpty()).isTrue();
    assertThat(post(path + "/unlink", "").status()).isEqualTo(409);
    assertThat(post(path + "/link", "{\"phone\": \"12\"}").status()).isEqualTo(400);
    assertThat(post(path + "/link", "{}").status()).isEqualTo(400);
    assertThat(post("/api/v1/conversations/99999/link", "{\"phone\": \"+8613911110072\"}").status())
        .isEqualTo(404);
  }

  @Test
  void showsWhatATextCostsAndTheOtherNumbersInTheConsole() throws Exception {
    String path = thread("+8613911110073");
    String id = path.substring(path.lastIndexOf('/') + 1);
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    String token = browser.token("/");

    String cost =
        browser
            .posts(
                "/console/conversations/" + id + "/cost",
                Map.of("text", "师傅马上到".repeat(16), "_csrf", token))
            .body();
    assertThat(cost).contains("2 SMS", "80", "UCS-2", "CNY 0.10");

    String linked =
        browser
            .posts(
                "/console/conversations/" + id + "/link",
                Map.of("phone", "+86 139 1111 0074", "_csrf", token))
            .body();
    assertThat(linked).contains("+8613911110074");
    String refused =
        browser
            .posts(
                "/console/conversations/" + id + "/link",
                Map.of("phone", "next door", "_csrf", token))
            .body();
    assertThat(refused).contains("no whole phone number");
  }

  private String thread(String phone) {
    inbox.take(
        new Arrival(
            Arrival.Sort.TEXT,
            new Address("simulator", phone),
            "us",
            UUID.randomUUID().toString(),
            "the kitchen tap drips, flat 302",
            List.of(),
            null,
            clock.instant(),
            null));
    clock.pass(Duration.ofSeconds(5));
    long id = get("/api/v1/conversations?phone=" + phone).body().at("/items/0/id").asLong();
    return "/api/v1/conversations/" + id;
  }
}
