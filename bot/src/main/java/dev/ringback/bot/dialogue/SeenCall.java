package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;

/// A call for an emergency as the one sees it who was called.
///
/// @param askedAt when they were called for it last
public record SeenCall(long page, TicketNumber ticket, Standing standing, Instant askedAt) {

  /// How it stands with them.
  public enum Standing {
    /// nobody has it
    RINGING,
    /// they have it
    MINE,
    /// somebody else has it
    TAKEN,
    OVER
  }
}
