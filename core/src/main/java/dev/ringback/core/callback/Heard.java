package dev.ringback.core.callback;

import dev.ringback.core.ticket.TicketNumber;
import java.util.Optional;

/// What came of an owner's answer.
///
/// @param line as it is afterwards
/// @param counted whether it changes a figure; an answer that comes too late does not
/// @param complaint that was opened because of it
public record Heard(Line line, boolean counted, Outcome outcome, Optional<TicketNumber> complaint) {

  /// What was done about it.
  public enum Outcome {
    NOTHING,
    /// the work is open again by it
    BROUGHT_BACK,
    /// a low answer was a slip, and what it had brought back is closed again
    CLOSED_AGAIN,
    /// a low answer was a slip, but somebody has begun meanwhile
    KEPT_OPEN,
    /// it blames without telling a level, and none is known
    UNCLEAR
  }
}
