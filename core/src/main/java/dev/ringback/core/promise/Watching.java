package dev.ringback.core.promise;

import dev.ringback.core.event.Events;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes down what time and people do to promises: warned, broken, kept, not owed any more — each
/// once, in the history, in events and in tasks.
@Component
class Watching {

  static final String NEAR = "promise-near";
  static final String BROKEN = "promise-broken";

  private static final String SYSTEM = "system";

  private final DeadlineRows rows;
  private final EscalationRows escalations;
  private final Tickets tickets;
  private final Tasks tasks;
  private final Events events;

  Watching(
      DeadlineRows rows, EscalationRows escalations, Tickets tickets, Tasks tasks, Events events) {
    this.rows = rows;
    this.escalations = escalations;
    this.tickets = tickets;
    this.tasks = tasks;
    this.events = events;
  }

  /// What the clock has done until now; whoever comes first, a timer or a person, finds it out.
  ///
  /// @return the promises as they are then
  List<Deadline> catchUp(Ticket ticket, List<Deadline> deadlines, Instant now) {
    List<Deadline> after = new ArrayList<>();
    for (Deadline deadline : deadlines) {
      after.add(catchUp(ticket, deadline, now));
    }
    return after;
  }

  private Deadline catchUp(Ticket ticket, Deadline deadline, Instant now) {
    Deadline at = deadline;
    while (at.next().filter(next -> !next.isAfter(now)).isPresent()) {
      boolean warning =
          !at.warnings().isEmpty()
              && (at.breached() || at.warnings().getFirst().isBefore(at.due().limit()));
      at = warning ? warn(ticket, at, now) : breach(ticket, at, now);
    }
    if (at != deadline) {
      rows.update(at);
    }
    return at;
  }

  private Deadline warn(Ticket ticket, Deadline deadline, Instant now) {
    Deadline warned = deadline.warn();
    note(ticket, "promise_warned", deadline.milestone().code(), now);
    events.record("promise.warned", ticket.number().toString());
    if (warned.warned() > 1) {
      tasks.open(NEAR, ticket.conversationId(), ticket.id(), deadline.milestone().code());
    }
    return warned;
  }

  private Deadline breach(Ticket ticket, Deadline deadline, Instant now) {
    Deadline breached = deadline.breach(deadline.due().limit());
    note(ticket, "promise_broken", deadline.milestone().code(), now);
    events.record("promise.broken", ticket.number().toString());
    tasks.done(ticket.id(), Set.of(NEAR), SYSTEM);
    tasks.open(BROKEN, ticket.conversationId(), ticket.id(), deadline.milestone().code());
    escalations.raise(breached, now);
    return breached;
  }

  /// What was promised is done, in time or late.
  Deadline meet(Ticket ticket, Deadline deadline, Instant now) {
    Deadline met = deadline.meet(now);
    rows.update(met);
    if (met.breached()) {
      note(ticket, "promise_late", deadline.milestone().code(), now);
    }
    events.record("promise.met", ticket.number().toString());
    over(met);
    return met;
  }

  Deadline drop(Deadline deadline, Instant now) {
    Deadline dropped = deadline.drop(now);
    rows.update(dropped);
    over(dropped);
    return dropped;
  }

  private void over(Deadline deadline) {
    if (deadline.warned() > 1) {
      tasks.done(deadline.ticketId(), Set.of(NEAR), SYSTEM);
    }
    if (deadline.breached()) {
      escalations.over(deadline);
      if (escalations.openOf(deadline.ticketId()).isEmpty()) {
        tasks.done(deadline.ticketId(), Set.of(BROKEN), SYSTEM);
      }
    }
  }

  /// Somebody of ours answers for what is broken: nobody else is asked to.
  void answered(Ticket ticket, String login) {
    tasks.done(ticket.id(), Set.of(BROKEN), login);
  }

  void note(Ticket ticket, String action, @Nullable String reason, Instant now) {
    note(ticket, SYSTEM, action, reason, now);
  }

  void note(Ticket ticket, String actor, String action, @Nullable String reason, Instant now) {
    String step = ticket.step().code();
    tickets.write(ticket.id(), new HistoryEntry(now, actor, action, step, step, reason));
  }
}
