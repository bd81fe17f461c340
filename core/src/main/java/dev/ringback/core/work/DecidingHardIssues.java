package dev.ringback.core.work;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.ComplaintRules.Department;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Lifecycle;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what the company's meeting decided about a hard issue, and which department is to do
/// it (R91).
@Component
public class DecidingHardIssues {

  private static final Set<State> OPEN =
      EnumSet.complementOf(EnumSet.of(State.CLOSED, State.CANCELLED));

  private final Tickets tickets;
  private final Policy policy;
  private final Events events;
  private final Clock clock;

  DecidingHardIssues(Tickets tickets, Policy policy, Events events, Clock clock) {
    this.tickets = tickets;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// @param department one of `complaints.yaml`
  @Transactional
  public Answer decide(TicketNumber number, String decision, String department, String login) {
    List<String> known = policy.complaints().departments().stream().map(Department::name).toList();
    if (!known.contains(department)) {
      return new Answer.Incomplete("department", "must be one of " + known);
    }
    return tickets
        .lock(number.serial())
        .map(ticket -> write(ticket, department + ": " + decision, login))
        .orElseGet(Answer.NoSuchTicket::new);
  }

  private Answer write(Ticket ticket, String decided, String login) {
    if (!OPEN.contains(ticket.state())) {
      return new Answer.NotAllowed(ticket, OPEN, Lifecycle.allowed(ticket.step()));
    }
    String step = ticket.step().code();
    tickets.write(
        ticket.id(), new HistoryEntry(clock.instant(), login, "meeting", step, step, decided));
    events.record("ticket.changed", ticket.number().toString());
    return new Answer.Done(ticket);
  }
}
