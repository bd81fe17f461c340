package dev.ringback.core.ticket;

import java.util.List;

/// A ticket with its promises and its history.
public record TicketDetails(Ticket ticket, Deadlines deadlines, List<HistoryEntry> history) {

  public TicketDetails {
    history = List.copyOf(history);
  }
}
