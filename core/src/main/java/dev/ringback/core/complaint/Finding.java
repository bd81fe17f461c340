package dev.ringback.core.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;

/// One thing that was written down of a complaint (R86).
///
/// @param by a staff login
public record Finding(int stage, What what, String text, String by, Instant at) {

  /// What it is about.
  public enum What {
    /// what the owner confirmed that we understood
    UNDERSTOOD,
    /// the time that the owner asks for
    REQUESTED,
    FACTS,
    CAUSE,
    SOLUTION,
    /// what the owner says to it
    REACTION,
    /// what a meeting decided
    MEETING,
    RESULT,
    GRADE;

    /// The name used in rows and in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if there is none
    public static What of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
