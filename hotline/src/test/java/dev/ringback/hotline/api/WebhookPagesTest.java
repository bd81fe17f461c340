package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page of the programs that are told what changes: everybody sees it, administrators switch.
class WebhookPagesTest extends ApiTest {

  @Autowired JdbcClient jdbc;

  private long id;

  @BeforeEach
  void subscription() {
    jdbc.sql("truncate webhook, webhook_delivery restart identity cascade").update();
    id =
        post(
                "/api/v1/webhooks",
                "{\"name\": \"property system\", \"url\": \"https://pm.example/in\"}")
            .body()
            .at("/id")
            .asLong();
  }

  @Test
  void showsSubscriptionsLogAndClockAndSwitchesThem() throws Exception {
    Browser admin = browser("admin", "correct horse");
    assertThat(admin.gets("/webhooks").body())
        .contains("property system", "pm.example", "Switch off", "timers are set")
        .doesNotContain("Let go");

    assertThat(presses(admin, "/test")).isEqualTo(302);
    assertThat(admin.gets("/webhooks").body()).contains("webhook.test", "waiting", "Let go");
    long delivery = jdbc.sql("select max(id) from webhook_delivery").query(Long.class).single();
    presses(admin, "/deliveries/" + delivery + "/skip");
    assertThat(admin.gets("/webhooks").body()).contains("let go").doesNotContain("Let go");

    presses(admin, "/disable");
    assertThat(get("/api/v1/webhooks/" + id).body().at("/state").asString()).isEqualTo("off");
    assertThat(admin.gets("/webhooks").body()).contains("Switch on").doesNotContain("Switch off");
    presses(admin, "/enable");
    assertThat(get("/api/v1/webhooks/" + id).body().at("/state").asString()).isEqualTo("on");
    assertThat(admin.posts("/console/webhooks/4711/test", token(admin)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void letsAgentsLookButNotSwitchAndStrangersNeither() throws Exception {
    post(
        "/api/v1/staff",
        "{\"login\":\"looker\",\"name\":\"L\",\"roles\":[\"agent\"],\"password\":\"a long"
            + " password\"}");
    Browser agent = browser("looker", "a long password");

    assertThat(agent.gets("/webhooks").body()).contains("property system");
    assertThat(presses(agent, "/disable")).isEqualTo(403);
    assertThat(get("/api/v1/webhooks/" + id).body().at("/state").asString()).isEqualTo("on");
    assertThat(new Browser(port).gets("/webhooks").statusCode()).isEqualTo(302);
  }

  @Test
  void saysThatNobodyIsToldAnything() throws Exception {
    jdbc.sql("truncate webhook, webhook_delivery restart identity cascade").update();

    assertThat(browser("admin", "correct horse").gets("/webhooks").body())
        .contains("No program is told anything.");
  }

  private Browser browser(String login, String password) throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn(login, password);
    return browser;
  }

  private int presses(Browser who, String what) throws Exception {
    return who.posts("/console/webhooks/" + id + what, token(who)).statusCode();
  }

  private static Map<String, String> token(Browser who) throws Exception {
    return Map.of("_csrf", who.token("/webhooks"));
  }
}
