package dev.ringback.core.ticket;

import java.util.List;
import java.util.Map;

/// A ticket with its promises, the smaller things known of it, and its history.
public record TicketDetails(
    Ticket ticket, Deadlines deadlines, Map<Fact, String> facts, List<HistoryEntry> history) {

  public TicketDetails {
    facts = Map.copyOf(facts);
    history = List.copyOf(history);
  }
}
