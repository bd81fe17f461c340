package dev.ringback.core.complaint;

import dev.ringback.core.ticket.Ticket;

/// The owner is to be told how a complaint goes on; announced inside the transaction that decides
/// it.
///
/// @param words what we have understood, or the name of the stage
/// @param name of who answers for it now
public record ComplaintNews(Ticket ticket, What what, String words, String name) {

  /// What the owner is told.
  public enum What {
    /// read back, as confirmed
    UNDERSTOOD,
    /// it goes to the next stage
    NEXT_STAGE
  }
}
