package dev.ringback.bot.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sees to it that Telegram brings updates to our door, one look a round.
final class WebhookWatch {

  static final Duration BETWEEN_LOOKS = Duration.ofMinutes(2);

  private final BotApi api;
  private final Pulse pulse;
  private final String url;
  private final String secret;

  /// Telegram does not tell the secret back, so it is set anew by each process.
  private boolean told;

  WebhookWatch(BotApi api, Pulse pulse, String url, String secret) {
    this.api = api;
    this.pulse = pulse;
    this.url = url;
    this.secret = secret;
  }

  /// @return how long to rest before the next look
  Duration round() {
    try {
      if (!told) {
        tell();
      }
      return look();
    } catch (BotRefusal refusal) {
      Duration pause = pulse.ailing(String.valueOf(refusal.getMessage()));
      Duration asked = refusal.retryAfter();
      return asked == null ? pause : asked;
    } catch (IOException e) {
      return pulse.ailing(e.toString());
    }
  }

  private Duration look() throws IOException {
    JsonNode info = api.call("getWebhookInfo", Map.of());
    if (!info.path("url").asString("").equals(url)) {
      told = false;
      return pulse.ailing("somebody has pointed the webhook elsewhere");
    }
    String error = info.path("last_error_message").asString("");
    pulse.well(error.isEmpty() ? null : error);
    return BETWEEN_LOOKS;
  }

  private void tell() throws IOException {
    api.call(
        "setWebhook",
        Map.of("url", url, "secret_token", secret, "allowed_updates", UpdateReader.KINDS));
    told = true;
  }
}
