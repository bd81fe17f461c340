package dev.ringback.core.crew;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;

/// Somebody is asked to do a job; announced inside the transaction that asks.
///
/// @param to where they are asked
/// @param within how long others are not asked
/// @param rework it was done before, and is not good
public record JobOffered(
    Member member, List<Address> to, Ticket ticket, Duration within, boolean rework) {

  public JobOffered {
    to = List.copyOf(to);
  }
}
