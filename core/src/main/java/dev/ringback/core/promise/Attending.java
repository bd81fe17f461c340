package dev.ringback.core.promise;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks after all promises of one ticket: what the clock has done, what a move does, who must hear
/// of it, and when to look again.
@Component
class Attending {

  private final DeadlineRows rows;
  private final Watching watching;
  private final Escalating escalating;
  private final Estates estates;

  Attending(DeadlineRows rows, Watching watching, Escalating escalating, Estates estates) {
    this.rows = rows;
    this.watching = watching;
    this.escalating = escalating;
    this.estates = estates;
  }

  /// What a move does to promises that stand as the clock has left them.
  interface Change extends BiFunction<List<Deadline>, Calendar, List<Deadline>> {}

  /// The caller has locked the ticket.
  ///
  /// @return when to look again; empty if nothing is to come
  Optional<Instant> attend(Ticket ticket, Instant now, Change change) {
    Calendar calendar = estates.calendar(ticket.place().site());
    List<Deadline> before = rows.of(ticket.id());
    List<Deadline> after =
        change.apply(watching.catchUp(ticket, before, now), calendar).stream()
            .filter(Deadline::running)
            .toList();
    after.stream()
        .filter(deadline -> !deadline.breached() && warnedSince(before, deadline))
        .forEach(deadline -> escalating.warn(ticket, deadline, now, calendar));
    // only what is broken and still owed is on a ladder
    List<Instant> climbs =
        after.stream().anyMatch(Deadline::breached)
            ? escalating.climb(ticket, now, calendar)
            : List.of();
    return Stream.concat(
            after.stream().flatMap(deadline -> deadline.next().stream()), climbs.stream())
        .min(Instant::compareTo);
  }

  /// Writes down what the clock has done to some promises until now; nobody is told what somebody
  /// is just seeing to.
  void catchUp(Ticket ticket, Set<Milestone> some, Instant now) {
    if (!some.isEmpty()) {
      watching.catchUp(
          ticket,
          rows.of(ticket.id()).stream().filter(one -> some.contains(one.milestone())).toList(),
          now);
    }
  }

  private static boolean warnedSince(List<Deadline> before, Deadline now) {
    return before.stream()
        .anyMatch(
            was ->
                was.milestone() == now.milestone()
                    && was.round() == now.round()
                    && was.warned() < now.warned());
  }
}
