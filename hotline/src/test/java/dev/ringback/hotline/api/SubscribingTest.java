package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a subscription to webhooks may say, and what it is answered.
class SubscribingTest extends ApiTest {

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void nobodySubscribes() {
    jdbc.sql("truncate webhook, webhook_delivery restart identity cascade").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://h/x",
        "file:///etc/passwd",
        "https://user:pass@h/x",
        "//h/x",
        "https://",
        "javascript:1",
        "a b"
      })
  void refusesWhatIsNoAddressToCall(String url) {
    Answer refused = post("/api/v1/webhooks", "{\"name\": \"n\", \"url\": \"%s\"}".formatted(url));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo("url");
  }

  @Test
  void showsASecretOnlyWhenItIsMade() {
    Answer made = post("/api/v1/webhooks", "{\"name\": \"n\", \"url\": \"http://h/\"}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body().at("/secret").asString()).hasSize(64);
    assertThat(made.body().at("/types").toString()).isEqualTo("[\"*\"]");
    assertThat(get("/api/v1/webhooks").text()).doesNotContain("secret");
    assertThat(post("/api/v1/webhooks", "{\"name\": \"n\", \"url\": \"http://h/\"}").status())
        .isEqualTo(409);
    assertThat(
            post("/api/v1/webhooks", "{\"name\": \"m\", \"url\": \"http://h/\", \"secret\": \"x\"}")
                .body()
                .at("/field")
                .asString())
        .isEqualTo("secret");
    assertThat(
            post(
                    "/api/v1/webhooks",
                    "{\"name\": \"m\", \"url\": \"http://h/\", \"types\": [\"?\"]}")
                .body()
                .at("/field")
                .asString())
        .isEqualTo("types");
  }

  @Test
  void refusesATypeThatDoesNotExistAndNamesThoseThatDo() {
    Answer refused =
        post(
            "/api/v1/webhooks",
            "{\"name\": \"m\", \"url\": \"http://h/\","
                + " \"types\": [\"ticket.opened\", \"ticket.exploded\"]}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/field").asString()).isEqualTo("types");
    assertThat(refused.body().at("/detail").asString())
        .contains("ticket.exploded does not exist", "ticket.changed", "promise.broken");
  }
}
