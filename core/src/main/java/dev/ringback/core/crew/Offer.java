package dev.ringback.core.crew;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One person who was asked to do a job.
///
/// @param answer null while it is open
public record Offer(long jobId, String login, String name, Instant at, @Nullable Answer answer) {

  /// What came of asking.
  public enum Answer {
    ACCEPTED,
    DECLINED,
    /// nothing in time; a late acceptance still counts while nobody has it
    LATE,
    /// somebody else has it, or it is not to be done any more
    GONE;

    @com.fasterxml.jackson.annotation.JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Answer of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  boolean open() {
    return answer == null;
  }
}
