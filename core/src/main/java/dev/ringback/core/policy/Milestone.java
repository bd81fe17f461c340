package dev.ringback.core.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What is promised of a ticket.
public enum Milestone {
  /// a person has answered the owner
  RESPOND,
  /// somebody is on site
  ARRIVE,
  /// the owner has a plan
  PLAN,
  /// the work is done
  RESOLVE,
  /// the person named has spoken with the owner, counted from the naming (R40)
  CONTACT;

  /// The name used in files, in the database and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if no milestone is called so
  public static Milestone of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
