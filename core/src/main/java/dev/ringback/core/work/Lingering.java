package dev.ringback.core.work;

import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;

/// Asks somebody to look at a ticket that stays in a step for too long, by a task: the time begins
/// on entering the step and is forgotten on leaving it.
abstract class Lingering implements Timer {

  private final String name;
  private final Step step;
  private final Tickets tickets;
  private final Tasks tasks;
  private final Timers timers;

  /// @param name of the timer and of the task
  Lingering(String name, Step step, Tickets tickets, Tasks tasks, Timers timers) {
    this.name = name;
    this.step = step;
    this.tickets = tickets;
    this.tasks = tasks;
    this.timers = timers;
  }

  /// When it has been too long; empty where this ticket may stay.
  abstract Optional<Instant> until(TicketMoved entered);

  /// Whether somebody is to look, now that the time is over.
  boolean wanted(Ticket ticket) {
    return true;
  }

  /// When to ask again; empty: this once.
  Optional<Instant> again(Instant now) {
    return Optional.empty();
  }

  @Override
  public final String name() {
    return name;
  }

  @EventListener
  void moved(TicketMoved moved) {
    long ticket = moved.ticket().id();
    if (moved.reached(step)) {
      until(moved).ifPresent(at -> timers.set(name, ticket, at));
    } else if (moved.before().step() == step && moved.ticket().step() != step) {
      timers.clear(name, ticket);
    }
  }

  @Override
  public final Optional<Instant> fire(long ticketId, Instant now) {
    Optional<Ticket> lingers =
        tickets.lock(ticketId).filter(ticket -> ticket.step() == step && wanted(ticket));
    lingers.ifPresent(
        ticket -> tasks.open(name, ticket.conversationId(), ticketId, ticket.number().toString()));
    return lingers.flatMap(ticket -> again(now));
  }
}
