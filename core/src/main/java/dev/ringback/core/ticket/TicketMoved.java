package dev.ringback.core.ticket;

import org.jspecify.annotations.Nullable;

/// Something was done with a ticket; announced inside the transaction that does it.
///
/// @param ticket as it is afterwards
/// @param before as it was
public record TicketMoved(
    Ticket ticket, Ticket before, Action action, String actor, @Nullable String reason) {

  /// Whether this move brought the ticket to this step.
  public boolean reached(Step step) {
    return ticket.step() == step && before.step() != step;
  }
}
