package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;

/// A job as the one sees it who says something.
///
/// @param toldAt when they were told of it last
public record SeenJob(TicketNumber ticket, Standing standing, Instant toldAt) {

  /// What they have to do with it.
  public enum Standing {
    /// may accept it
    ASKED,
    /// theirs, and not begun
    MINE,
    /// theirs, and they are there
    THERE,
    /// not theirs any more
    GONE,
    /// they did not want it
    DECLINED
  }

  /// Whether they may have to do something for it.
  public boolean live() {
    return standing != Standing.GONE && standing != Standing.DECLINED;
  }
}
