package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Ticket;
import java.util.List;

/// The owner told of the danger again, and somebody already has it: that person is to hear it.
///
/// @param person who accepted
/// @param addresses where that person is reached; may be empty
public record DangerRepeated(Ticket ticket, String person, List<Address> addresses, String words) {

  public DangerRepeated {
    addresses = List.copyOf(addresses);
  }
}
