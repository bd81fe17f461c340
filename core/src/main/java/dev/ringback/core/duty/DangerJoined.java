package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;

/// Another emergency of an incident whose alarm is out already: who was called for that one is to
/// hear of this one, too.
///
/// @param words what the owner said that raised it
/// @param loud the ticket that they were called for
public record DangerJoined(
    Ticket ticket, String words, TicketNumber loud, List<Address> addresses) {

  public DangerJoined {
    addresses = List.copyOf(addresses);
  }
}
