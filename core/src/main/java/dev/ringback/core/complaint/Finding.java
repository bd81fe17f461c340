package dev.ringback.core.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /// What is written down by itself; the others come with what they belong to.
    public static final Set<What> WRITTEN =
        EnumSet.of(REQUESTED, FACTS, CAUSE, SOLUTION, REACTION, MEETING);

    /// One that is written down by itself, if the code is of one.
    public static Optional<What> written(@Nullable String code) {
      return WRITTEN.stream().filter(what -> what.code().equals(code)).findFirst();
    }

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
