package dev.ringback.core.crew;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;

/// A job as the one sees it who was asked to do it.
///
/// @param toldAt when they were told of it last: asked, or when they took it
public record Assignment(TicketNumber ticket, Standing standing, Instant toldAt) {

  /// Whether they may have to do something for it.
  public boolean live() {
    return standing != Standing.GONE && standing != Standing.DECLINED;
  }

  /// What they have to do with it.
  public enum Standing {
    /// may accept it
    ASKED,
    /// theirs, and not begun
    MINE,
    /// theirs, and they are there
    THERE,
    /// it was not long ago that somebody else got it
    GONE,
    /// they did not want it; if nobody has it, they still may
    DECLINED
  }
}
