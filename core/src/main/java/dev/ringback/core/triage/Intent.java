package dev.ringback.core.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What the sender of a message wants.
public enum Intent {
  /// something is broken, dangerous or out of service
  REPAIR,
  /// unhappy about people, service, charges or surroundings
  COMPLAINT,
  /// asks for information
  ENQUIRY,
  /// asks after something already reported, or adds to it
  PROGRESS,
  /// asks for a person
  AGENT,
  /// thanks, nothing wanted
  PRAISE,
  /// greeting, spam, chatter, nonsense
  OTHER;

  /// The name used in files and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Asks for nothing to be done, so that nothing waits on it.
  boolean idle() {
    return this == ENQUIRY || this == PRAISE || this == OTHER;
  }

  /// @throws IllegalArgumentException if no intent is called so
  public static Intent of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
