package dev.ringback.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookWatchTest {

  private static final String URL = "https://repairs.example/telegram/webhook";

  private final TelegramDesk desk = new TelegramDesk();
  private final Pulse pulse = new Pulse(desk.clock);
  private final WebhookWatch watch = new WebhookWatch(desk.api, pulse, URL, "s-e-c-r-e-t");

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void setsTheWebhookOnceAndLooksAtIt() {
    points(URL, "");

    assertThat(watch.round()).isEqualTo(WebhookWatch.BETWEEN_LOOKS);
    watch.round();

    assertThat(desk.telegram.calls("setWebhook"))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.path("url").asString("")).isEqualTo(URL);
              assertThat(call.path("secret_token").asString("")).isEqualTo("s-e-c-r-e-t");
              assertThat(call.path("allowed_updates")).hasSize(4);
            });
    assertThat(pulse.state().lastSuccess()).isEqualTo(desk.clock.instant());
  }

  @Test
  void bringsAWebhookBackThatWasPointedElsewhere() {
    points(URL, "");
    watch.round();
    points("https://elsewhere.example", "");
    watch.round();
    assertThat(pulse.state().trouble()).contains("elsewhere");

    points(URL, "");
    watch.round();

    assertThat(desk.telegram.calls("setWebhook")).hasSize(2);
    assertThat(pulse.state().trouble()).isNull();
  }

  @Test
  void showsWhatTelegramComplainsOf() {
    points(URL, "Connection refused");

    watch.round();

    var health = new TelegramHealth(TelegramSettings.Mode.WEBHOOK, pulse).health();
    assertThat(health.getDetails()).containsEntry("webhookError", "Connection refused");
  }

  @Test
  void outlivesAnUnreachableServer() {
    desk.telegram.close();

    assertThat(watch.round()).isPositive();
    assertThat(pulse.state().failures()).isEqualTo(1);
  }

  private void points(String url, String error) {
    desk.telegram.answers(
        "getWebhookInfo",
        200,
        "{\"ok\":true,\"result\":{\"url\":\"%s\",\"last_error_message\":\"%s\"}}"
            .formatted(url, error));
  }
}
