package dev.ringback.core.ticket;

import java.util.Optional;

/// What must be so before a move that the table allows is made; the first that is not met is the
/// answer. Asked while the ticket is locked.
public interface Proviso {

  /// @param actor `owner`, `system`, `bot` or a staff login
  /// @return what is missing; empty where nothing stands in the way
  Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor);

  /// Whether a ticket that is accepted has to wait for something before it is closed.
  default boolean keepsOpen(Ticket ticket) {
    return false;
  }
}
