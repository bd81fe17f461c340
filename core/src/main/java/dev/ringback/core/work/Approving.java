package dev.ringback.core.work;

import dev.ringback.core.policy.Approver;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Lifecycle;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.work.Approval.Matter;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the word of whoever may give it on what waits for it, never of whoever wrote it: a plan
/// for complex works (R43), a special request of an owner (R90).
@Component("approving")
public class Approving {

  private final Tickets tickets;
  private final Approvals approvals;
  private final Entitled entitled;
  private final Policy policy;
  private final ApplicationEventPublisher publisher;

  Approving(
      Tickets tickets,
      Approvals approvals,
      Entitled entitled,
      Policy policy,
      ApplicationEventPublisher publisher) {
    this.tickets = tickets;
    this.approvals = approvals;
    this.entitled = entitled;
    this.policy = policy;
    this.publisher = publisher;
  }

  /// Notes what an owner asks for beyond what is usual.
  @Transactional
  public Answer request(TicketNumber number, String text, String login) {
    Optional<Ticket> found = tickets.lock(number.serial());
    if (found.isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    Ticket ticket = found.get();
    if (!live(ticket)) {
      return over(ticket);
    }
    if (approvals.waiting(ticket.id(), Matter.SPECIAL).isPresent()) {
      return new Answer.Incomplete("special", "another one waits for its answer");
    }
    approvals.ask(ticket, Matter.SPECIAL, text, login);
    return new Answer.Done(ticket);
  }

  /// @param reason needed for a no
  @Transactional
  public Answer answer(
      TicketNumber number, Matter matter, boolean granted, String reason, String login) {
    Optional<Ticket> found = tickets.lock(number.serial());
    if (found.isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    Ticket ticket = found.get();
    if (!live(ticket)) {
      return over(ticket);
    }
    Optional<Answer> refusal = refusal(ticket, matter, granted, reason, login);
    if (refusal.isEmpty()) {
      Approval approval = approvals.answer(ticket, matter, granted, reason, login);
      publisher.publishEvent(new Answered(ticket, approval));
    }
    return refusal.orElseGet(() -> new Answer.Done(tickets.find(number).orElseThrow()));
  }

  private Optional<Answer> refusal(
      Ticket ticket, Matter matter, boolean granted, String reason, String login) {
    Optional<Approval> waiting = approvals.waiting(ticket.id(), matter);
    if (waiting.isEmpty()) {
      return refused(matter.code(), "none waits for an answer");
    }
    if (waiting.get().by().equals(login)) {
      return refused("approver", "somebody else than whoever wrote it answers it");
    }
    if (!mayAnswer(matter, login)) {
      return refused("approver", "must be answered by a " + approver(matter).role());
    }
    return granted || !reason.isBlank() ? Optional.empty() : refused("reason", "a no needs one");
  }

  private static Optional<Answer> refused(String field, String why) {
    return Optional.of(new Answer.Incomplete(field, why));
  }

  /// Whether their word counts, on what they have not written themselves.
  public boolean mayAnswer(Matter matter, String login) {
    return entitled.approves(login, approver(matter));
  }

  private Approver approver(Matter matter) {
    return switch (matter) {
      case PLAN -> policy.work().review().by();
      case SPECIAL -> policy.work().special();
    };
  }

  /// Whether an owner can still be told of it.
  private static boolean live(Ticket ticket) {
    return Lifecycle.allowed(ticket.step()).contains(Action.CONTACT);
  }

  private static Answer over(Ticket ticket) {
    return new Answer.NotAllowed(
        ticket, Lifecycle.statesFor(Action.CONTACT), Lifecycle.allowed(ticket.step()));
  }
}
