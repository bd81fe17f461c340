package dev.ringback.core.work;

import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.SpareParts;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Watches how long building equipment waits for a spare part: a supervisor is asked to see to it,
/// unless standby equipment was provided meanwhile (R27).
@Component
class SparePartClock extends Lingering {

  private final Tickets tickets;
  private final Courses courses;
  private final Policy policy;
  private final Clock clock;

  SparePartClock(
      Tickets tickets, Courses courses, Tasks tasks, Timers timers, Policy policy, Clock clock) {
    super("spare-part", Step.WAITING, tickets, tasks, timers);
    this.tickets = tickets;
    this.courses = courses;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  Optional<Instant> until(TicketMoved entered) {
    SpareParts rules = policy.work().spareParts();
    return Optional.ofNullable(entered.reason())
        .filter(rules::awaited)
        .filter(reason -> rules.rows().contains(courses.row(entered.ticket()).key()))
        .map(reason -> clock.instant().plus(rules.within(entered.ticket().place().site())));
  }

  @Override
  boolean wanted(Ticket ticket) {
    return tickets.history(ticket.id()).stream()
        .noneMatch(entry -> entry.action().equals(Survey.What.STANDBY.action()));
  }
}
