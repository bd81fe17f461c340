package dev.ringback.core.work;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks from time to time for somebody to look at what is under observation, and for somebody with
/// the power to mend what was escalated (R38; service-standards §4.2, weekly patrol).
@Component
class Watched implements Timer {

  private static final String NAME = "patrol";

  private final Tickets tickets;
  private final Tasks tasks;
  private final Timers timers;
  private final Policy policy;
  private final Clock clock;

  Watched(Tickets tickets, Tasks tasks, Timers timers, Policy policy, Clock clock) {
    this.tickets = tickets;
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
    if (moved.reached(Step.OBSERVED)) {
      timers.set(NAME, ticket.id(), next(clock.instant()));
    } else if (moved.before().step() == Step.OBSERVED && ticket.step() != Step.OBSERVED) {
      timers.clear(NAME, ticket.id());
    }
    if (moved.reached(Step.ESCALATED)) {
      tasks.open(
          "escalated",
          ticket.conversationId(),
          ticket.id(),
          moved.reason() == null ? ticket.number().toString() : moved.reason());
    }
  }

  @Override
  public Optional<Instant> fire(long ticketId, Instant now) {
    return tickets
        .lock(ticketId)
        .filter(ticket -> ticket.step() == Step.OBSERVED)
        .map(
            ticket -> {
              tasks.open(NAME, ticket.conversationId(), ticketId, ticket.number().toString());
              return next(now);
            });
  }

  private Instant next(Instant from) {
    return from.atOffset(ZoneOffset.UTC).plus(policy.work().patrol()).toInstant();
  }
}
