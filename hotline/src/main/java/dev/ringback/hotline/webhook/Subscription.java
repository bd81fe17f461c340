package dev.ringback.hotline.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A program that is told what changes.
///
/// @param types event types, `ticket.*` for all that begin so, `*` for all
/// @param failures in a row, up to now
/// @param waiting how many events it has not been told of yet
public record Subscription(
    long id,
    String name,
    URI url,
    List<String> types,
    Source source,
    State state,
    Instant createdAt,
    int failures,
    long waiting) {

  /// Who made it, and alone may change it.
  public enum Source {
    API,
    /// `ringback.webhooks` in the operator's settings
    SETTINGS;

    /// The name used in the database and in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it is told.
  public enum State {
    ON,
    /// switched off by a person; what happens meanwhile waits
    OFF,
    /// switched off by us after too many failures; what happens meanwhile waits
    FAILED;

    /// The name used in the database and in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Subscription {
    types = List.copyOf(types);
  }
}
