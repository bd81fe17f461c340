package dev.ringback.bot.telegram;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The Bot API server answered, but not with a yes.
final class BotRefusal extends IOException {

  private static final long serialVersionUID = 1;

  private final int code;
  private final @Nullable Duration retryAfter;

  private BotRefusal(int code, String description, @Nullable Duration retryAfter) {
    super(code + " " + description);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /// @param status of the HTTP answer, used where the body names none
  static BotRefusal of(int status, JsonNode body) {
    int code = (int) body.path("error_code").asLong(status);
    long seconds = body.path("parameters").path("retry_after").asLong(0);
    return new BotRefusal(
        code,
        body.path("description").asString("no description"),
        seconds > 0 ? Duration.ofSeconds(seconds) : null);
  }

  /// As in HTTP.
  int code() {
    return code;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  boolean says(String words) {
    return String.valueOf(getMessage()).contains(words);
  }
}
