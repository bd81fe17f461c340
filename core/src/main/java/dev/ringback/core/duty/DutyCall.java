package dev.ringback.core.duty;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;

/// An alarm as the one sees it who was called for it.
///
/// @param askedAt when they were called for it last
public record DutyCall(long pageId, TicketNumber ticket, Standing standing, Instant askedAt) {

  /// How it stands with them.
  public enum Standing {
    /// nobody has it yet
    RINGING,
    /// they have it
    MINE,
    /// somebody else was faster
    TAKEN,
    /// it needs nobody any more
    OVER
  }
}
