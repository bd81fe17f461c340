package dev.ringback.hotline.sms;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Twilio answered, and did not do what was asked. Its message is left out, since it names numbers.
final class TwilioRefusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final int code;
  private final transient @Nullable Duration retryAfter;

  /// @param code Twilio's own, zero if it gave none
  TwilioRefusal(int status, int code, @Nullable Duration retryAfter) {
    super(code == 0 ? "http " + status : "twilio " + code);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
