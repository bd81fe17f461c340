package dev.ringback.core.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What else may be known of a ticket, in the order in which it is shown.
public enum Fact {
  /// the thing concerned: "tap", "马桶水箱"
  PART,
  /// when it began
  BEGAN,
  /// when somebody is at home
  AT_HOME,
  /// another time for the visit, as the owner wishes
  VISIT,
  /// the ticket that a complaint is about, and the other way round
  LINKED,
  /// whom to ask for, where it is not the sender
  CONTACT,
  /// who at home must not be kept waiting
  VULNERABLE,
  /// why nobody may ring the reporter, in their words: somebody violent may hear
  NO_CALLS,
  /// why nothing may be texted of it, in their words: somebody violent reads along
  NO_TEXTS;

  /// The name used in the table and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if there is none
  public static Fact of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
