package dev.ringback.core.work;

import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.WorkRules.SpareParts;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Watches how long building equipment waits for a spare part: a supervisor is asked to see to it,
/// unless standby equipment was provided meanwhile (R27).
@Component
class SparePartClock implements Timer {

  private static final String NAME = "spare-part";

  private final Tickets tickets;
  private final Courses courses;
  private final Tasks tasks;
  private final Timers timers;
  private final Policy policy;
  private final Clock clock;

  SparePartClock(
      Tickets tickets, Courses courses, Tasks tasks, Timers timers, Policy policy, Clock clock) {
    this.tickets = tickets;
    this.courses = courses;
    this.tasks = tasks;
    this.timers = timers;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (moved.reached(Step.WAITING)) {
      SpareParts rules = policy.work().spareParts();
      if (moved.reason() != null
          && rules.awaited(moved.reason())
          && rules.rows().contains(courses.row(ticket).key())) {
        timers.set(NAME, ticket.id(), clock.instant().plus(rules.within()));
      }
    } else if (moved.before().step() == Step.WAITING && ticket.step() != Step.WAITING) {
      timers.clear(NAME, ticket.id());
    }
  }

  @Override
  public Optional<Instant> fire(long ticketId, Instant now) {
    tickets
        .lock(ticketId)
        .filter(ticket -> ticket.step() == Step.WAITING && !standsIn(ticketId))
        .ifPresent(
            ticket ->
                tasks.open(NAME, ticket.conversationId(), ticketId, ticket.number().toString()));
    return Optional.empty();
  }

  private boolean standsIn(long ticketId) {
    return tickets.history(ticketId).stream()
        .anyMatch(entry -> entry.action().equals(Survey.What.STANDBY.action()));
  }
}
