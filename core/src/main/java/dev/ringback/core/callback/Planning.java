package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.course.Courses;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.CallbackRules.Plan;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes a callback into the ledger in the transaction that closes a ticket, and strikes it out in
/// the one that opens it again.
@Component
class Planning {

  private final CallbackRows rows;
  private final Reach reach;
  private final Policy policy;
  private final Courses courses;
  private final Hours hours;
  private final Timers timers;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Planning(
      CallbackRows rows,
      Reach reach,
      Policy policy,
      Courses courses,
      Hours hours,
      Timers timers,
      Events events,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.reach = reach;
    this.policy = policy;
    this.courses = courses;
    this.hours = hours;
    this.timers = timers;
    this.events = events;
    this.publisher = publisher;
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (moved.reached(Step.CLOSED) && policy.callback().kinds().contains(ticket.kind())) {
      Instant closed = Objects.requireNonNull(ticket.closedAt());
      write(ticket, Purpose.CLOSING, 0, closed.plus(policy.callback().after()));
    } else if (moved.before().state().ended() && !ticket.state().ended()) {
      skip(ticket);
    }
  }

  Plan plan(Ticket ticket) {
    return policy.callback().plan(row(ticket));
  }

  private String row(Ticket ticket) {
    return courses.row(ticket).key();
  }

  /// @param from asked at the first allowed hour from then on
  /// @return whether there was no such line yet
  boolean write(Ticket ticket, Purpose purpose, int step, Instant from) {
    Instant due = hours.allowed(from, ticket.place());
    return write(ticket, purpose, step, due, breach(due, ticket, plan(ticket)));
  }

  /// @param due an hour at which may be asked
  /// @param breach an answer is to be had by then
  boolean write(Ticket ticket, Purpose purpose, int step, Instant due, Instant breach) {
    Plan plan = plan(ticket);
    boolean optedOut = reach.optedOut(ticket);
    return rows.insert(
            new CallbackRows.Planned(
                ticket.id(),
                purpose,
                ticket.rounds(),
                step,
                optedOut ? State.SKIPPED : State.DUE,
                due,
                breach,
                optedOut ? "opted_out" : null,
                reach.owner(ticket),
                plan.scale(),
                Attribution.of(ticket, row(ticket))))
        .map(id -> planned(id, ticket, plan))
        .isPresent();
  }

  /// Counted from the closing; from the question where that came later.
  private Instant breach(Instant due, Ticket ticket, Plan plan) {
    ZoneId zone = hours.zone(ticket.place());
    Instant closed = Objects.requireNonNull(ticket.closedAt());
    Instant within = closed.atZone(zone).plus(plan.within()).toInstant();
    return within.isAfter(due) ? within : due.atZone(zone).plus(plan.within()).toInstant();
  }

  private Callback planned(long id, Ticket ticket, Plan plan) {
    Callback callback = rows.find(id).orElseThrow();
    if (callback.state() == State.DUE) {
      timers.set(CallbackTimer.NAME, id, callback.dueAt());
    }
    events.record("callback.planned", Long.toString(id));
    publisher.publishEvent(new CallbackPlanned(callback, ticket, plan));
    return callback;
  }

  private void skip(Ticket ticket) {
    for (Callback live : rows.lockLiveOf(ticket.id())) {
      rows.become(live.id(), State.SKIPPED, "reopened");
      timers.clear(CallbackTimer.NAME, live.id());
      events.record("callback.skipped", Long.toString(live.id()));
    }
  }
}
