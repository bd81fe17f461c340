package dev.ringback.core.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a text does in the talk, which decides its fate in a burst: news stays, a stale question
/// goes.
public enum Role {
  /// tells something that must not get lost
  INFORM,
  /// asks something; superseded by the next question
  ASK,
  /// politeness
  CHAT;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
