package dev.ringback.core.course;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Lifecycle;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a person's word for what a ticket is to be treated as where its labels cannot tell: large
/// works, a formal notice, a paid service (service-standards §4.2).
@Component
public class ChoosingCourse {

  private final Courses courses;
  private final Tickets tickets;
  private final ActingOnTicket acting;
  private final Policy policy;

  ChoosingCourse(Courses courses, Tickets tickets, ActingOnTicket acting, Policy policy) {
    this.courses = courses;
    this.tickets = tickets;
    this.acting = acting;
    this.policy = policy;
  }

  /// What is promised becomes that of the row, also where that gives more time; danger stays
  /// danger.
  ///
  /// @param row a key of `limits.yaml`
  @Transactional
  public Answer choose(TicketNumber number, String row, String reason, String login) {
    if (!policy.limits().rows().containsKey(row)) {
      return new Answer.Incomplete("row", "must be one of " + policy.limits().rows().keySet());
    }
    Optional<Ticket> found = tickets.lock(number.serial());
    if (found.isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    Ticket ticket = found.get();
    if (ticket.kind() == Kind.COMPLAINT) {
      return new Answer.Incomplete("row", "a complaint takes that of its grade");
    }
    if (!Lifecycle.allowed(ticket.step()).contains(Action.REGRADE)) {
      return new Answer.NotAllowed(
          ticket, Lifecycle.statesFor(Action.REGRADE), Lifecycle.allowed(ticket.step()));
    }
    courses.choose(ticket.id(), row);
    String why = row + ": " + reason;
    return acting.act(
        number,
        new Request(Action.REGRADE, null, null, why, null, null, null, ticket.urgency(), null),
        login);
  }
}
