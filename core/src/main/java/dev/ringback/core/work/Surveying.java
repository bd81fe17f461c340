package dev.ringback.core.work;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what a survey finds, in the ticket's history, and keeps somebody at what follows
/// from it: an appraisal, a supplier's visit, damage to be made good (R33, R37, R41, R42, R51,
/// R53).
@Component
public class Surveying {

  private final Tickets tickets;
  private final Tasks tasks;
  private final Policy policy;
  private final SupplierVisits visits;
  private final Events events;
  private final Clock clock;

  Surveying(
      Tickets tickets,
      Tasks tasks,
      Policy policy,
      SupplierVisits visits,
      Events events,
      Clock clock) {
    this.tickets = tickets;
    this.tasks = tasks;
    this.policy = policy;
    this.visits = visits;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Answer write(TicketNumber number, Survey.What what, String text, String login) {
    return write(number, what, text, null, login);
  }

  /// A lesson may be learnt long after the end.
  ///
  /// @param at when the supplier comes, where that is agreed
  @Transactional
  public Answer write(
      TicketNumber number, Survey.What what, String text, @Nullable Instant at, String login) {
    return tickets
        .lock(number.serial())
        .map(ticket -> write(ticket, what, text, at, login))
        .orElseGet(Answer.NoSuchTicket::new);
  }

  private Answer write(
      Ticket ticket, Survey.What what, String text, @Nullable Instant at, String login) {
    if (!policy.warranty().kinds().contains(ticket.kind())) {
      return new Answer.Incomplete(
          "kind", "a " + ticket.kind().code() + " has no survey; complaints have findings");
    }
    if (at == null) {
      note(ticket, what, text, login);
      what.task().ifPresent(kind -> tasks.open(kind, ticket.conversationId(), ticket.id(), text));
      return new Answer.Done(ticket);
    }
    Optional<Answer> wrong = wrong(ticket, what, at);
    if (wrong.isEmpty()) {
      note(ticket, what, visits.agree(ticket, text, at, login), login);
    }
    return wrong.orElseGet(() -> new Answer.Done(ticket));
  }

  private Optional<Answer> wrong(Ticket ticket, Survey.What what, Instant at) {
    if (what != Survey.What.SUPPLIER) {
      return Optional.of(new Answer.Incomplete("at", "is for when the supplier comes"));
    }
    if (ticket.state().ended()) {
      return Optional.of(new Answer.Incomplete("at", "this ticket has ended"));
    }
    return at.isAfter(clock.instant())
        ? Optional.empty()
        : Optional.of(new Answer.Incomplete("at", "must lie ahead"));
  }

  private void note(Ticket ticket, Survey.What what, String text, String login) {
    String step = ticket.step().code();
    tickets.write(
        ticket.id(), new HistoryEntry(clock.instant(), login, what.action(), step, step, text));
    events.record("ticket.changed", ticket.number().toString());
  }

  /// All of it, oldest first.
  public List<Survey> of(long ticketId) {
    return tickets.history(ticketId).stream()
        .filter(entry -> Survey.What.written(entry.action()))
        .map(
            entry ->
                Survey.of(
                    Survey.What.read(entry.action()), entry.reason(), entry.actor(), entry.at()))
        .toList();
  }
}
