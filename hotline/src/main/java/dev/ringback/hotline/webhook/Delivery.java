package dev.ringback.hotline.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A line of the log of what a subscription is told.
///
/// @param outcome of the last attempt: the receiver's status, `timeout`, or what went wrong
public record Delivery(
    long id,
    String type,
    String subject,
    Instant at,
    State state,
    int attempts,
    @Nullable String outcome,
    @Nullable Instant lastTriedAt) {

  /// What has become of it.
  public enum State {
    /// to be sent, in order
    DUE,
    /// the receiver took it
    DELIVERED,
    /// a person let it go
    SKIPPED;

    /// The name used in the database and in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no state is called so
    public static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
