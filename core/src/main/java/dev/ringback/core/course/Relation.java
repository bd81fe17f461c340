package dev.ringback.core.course;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringback.core.ticket.TicketNumber;
import java.util.Locale;

/// Another ticket that a ticket belongs with.
public record Relation(TicketNumber number, How how) {

  /// In which way, seen from the ticket that has the relation.
  public enum How {
    /// the same defect as that one, which had been repaired
    REPEATS,
    /// that one reports this defect again
    REPEATED_BY,
    /// a complaint about that one
    COMPLAINS_OF,
    /// that one is a complaint about this
    COMPLAINED_OF_IN,
    /// both complain of the same
    SAME_MATTER;

    /// The name used in rows and in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static How of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    How reverse() {
      return switch (this) {
        case REPEATS -> REPEATED_BY;
        case REPEATED_BY -> REPEATS;
        case COMPLAINS_OF -> COMPLAINED_OF_IN;
        case COMPLAINED_OF_IN -> COMPLAINS_OF;
        case SAME_MATTER -> SAME_MATTER;
      };
    }
  }
}
