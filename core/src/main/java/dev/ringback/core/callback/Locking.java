package dev.ringback.core.callback;

import dev.ringback.core.ticket.Tickets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Locks conversation, ticket, callback: the order that everybody keeps.
@Component
class Locking {

  private final CallbackRows rows;
  private final Tickets tickets;

  Locking(CallbackRows rows, Tickets tickets) {
    this.rows = rows;
    this.tickets = tickets;
  }

  Optional<Line> one(long id) {
    return all(List.of(id)).stream().findFirst();
  }

  /// @param ids of one thread
  List<Line> all(Collection<Long> ids) {
    List<Callback> found =
        ids.stream()
            .distinct()
            .flatMap(id -> rows.find(id).stream())
            .sorted(Comparator.comparingLong(callback -> callback.ticket().serial()))
            .toList();
    found.forEach(callback -> tickets.lock(callback.ticket().serial()));
    return found.stream()
        .sorted(Comparator.comparingLong(Callback::id))
        .flatMap(callback -> rows.lock(callback.id()).stream())
        .flatMap(
            locked ->
                tickets.find(locked.ticket()).map(ticket -> new Line(locked, ticket)).stream())
        .toList();
  }
}
