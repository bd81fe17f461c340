package dev.ringback.core.ticket;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Kind;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Waits for the owner's word after work is reported done: reminds once, then closes by silence,
/// but never an emergency or a complaint (service-standards, "Acceptance").
@Component
class AwaitingAcceptance implements Timer {

  static final String NAME = "acceptance";

  private static final String REMINDED = "acceptance_reminded";

  private final Tickets tickets;
  private final ActingOnTicket acting;
  private final Policy policy;
  private final Timers timers;
  private final Tasks tasks;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  AwaitingAcceptance(
      Tickets tickets,
      ActingOnTicket acting,
      Policy policy,
      Timers timers,
      Tasks tasks,
      Events events,
      ApplicationEventPublisher publisher) {
    this.tickets = tickets;
    this.acting = acting;
    this.policy = policy;
    this.timers = timers;
    this.tasks = tasks;
    this.events = events;
    this.publisher = publisher;
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (moved.reached(Step.RESOLVED)) {
      timers.set(NAME, ticket.id(), resolvedAt(ticket).plus(policy.acceptance().remindAfter()));
    } else if (moved.before().step() == Step.RESOLVED && ticket.step() != Step.RESOLVED) {
      timers.clear(NAME, ticket.id());
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long ticketId, Instant now) {
    return tickets
        .lock(ticketId)
        .filter(ticket -> ticket.step() == Step.RESOLVED)
        .flatMap(
            ticket ->
                remindedAt(ticket)
                    .map(reminded -> close(ticket, reminded, now))
                    .orElseGet(() -> remind(ticket, now)));
  }

  private Optional<Instant> remind(Ticket ticket, Instant now) {
    Instant due = resolvedAt(ticket).plus(policy.acceptance().remindAfter());
    if (due.isAfter(now)) {
      return Optional.of(due);
    }
    String step = ticket.step().code();
    tickets.write(ticket.id(), new HistoryEntry(now, "system", REMINDED, step, step, null));
    events.record("ticket.changed", ticket.number().toString());
    publisher.publishEvent(new AcceptanceOverdue(ticket));
    return Optional.of(end(ticket, now));
  }

  private Optional<Instant> close(Ticket ticket, Instant reminded, Instant now) {
    Instant end = end(ticket, reminded);
    if (end.isAfter(now)) {
      return Optional.of(end);
    }
    if (ticket.emergency() || ticket.kind() == Kind.COMPLAINT) {
      tasks.open(
          "acceptance-missing",
          ticket.conversationId(),
          ticket.id(),
          "the owner has not said whether " + ticket.number() + " is solved");
      return Optional.empty();
    }
    Answer answer = acting.act(ticket.number(), Request.of(Action.CLOSE), "system");
    return answer instanceof Answer.Done
        ? Optional.empty()
        : Optional.of(now.plus(policy.acceptance().remindAfter()));
  }

  /// After the policy's time, and with at least half of what it gives after a reminder: a service
  /// that was down reminds late.
  private Instant end(Ticket ticket, Instant reminded) {
    Instant usual = resolvedAt(ticket).plus(policy.acceptance().closeAfter());
    Instant fair =
        reminded.plus(
            policy.acceptance().closeAfter().minus(policy.acceptance().remindAfter()).dividedBy(2));
    return usual.isAfter(fair) ? usual : fair;
  }

  private Optional<Instant> remindedAt(Ticket ticket) {
    return tickets.history(ticket.id()).stream()
        .filter(entry -> entry.action().equals(REMINDED))
        .map(HistoryEntry::at)
        .filter(at -> at.isAfter(resolvedAt(ticket)))
        .reduce((earlier, later) -> later);
  }

  private static Instant resolvedAt(Ticket ticket) {
    return Objects.requireNonNull(ticket.resolvedAt());
  }
}
