package dev.ringback.core.ticket;

import java.util.List;
import java.util.Set;

/// What came of asking for an action on a ticket.
public sealed interface Answer {

  record Done(Ticket ticket) implements Answer {}

  /// No ticket has that number.
  record NoSuchTicket() implements Answer {}

  /// Not from where the ticket stands.
  ///
  /// @param allowedStates where this action would be legal
  /// @param allowedActions what is legal now
  record NotAllowed(Ticket ticket, Set<Step.State> allowedStates, List<Action> allowedActions)
      implements Answer {}

  /// Something needed was not given, or makes no sense.
  record Incomplete(String field, String why) implements Answer {}

  /// Somebody else changed the ticket meanwhile.
  record Stale(Ticket current) implements Answer {}
}
