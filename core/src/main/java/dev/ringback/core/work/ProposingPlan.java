package dev.ringback.core.work;

import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.work.Approval.Matter;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends owners the plan that stands in the note of a contact; one for complex works waits for a
/// technical lead's yes, and goes back to its writer with a no (R43).
@Component
public class ProposingPlan {

  private static final String RETURNED = "plan-returned";

  private final ActingOnTicket acting;
  private final Tickets tickets;
  private final ReviewedPlans reviewed;
  private final Approvals approvals;
  private final Tasks tasks;

  ProposingPlan(
      ActingOnTicket acting,
      Tickets tickets,
      ReviewedPlans reviewed,
      Approvals approvals,
      Tasks tasks) {
    this.acting = acting;
    this.tickets = tickets;
    this.reviewed = reviewed;
    this.approvals = approvals;
    this.tasks = tasks;
  }

  /// Does what is asked of a ticket; of a contact whose plan is to be reviewed, the contact alone.
  @Transactional
  public Answer act(TicketNumber number, Request request, String login) {
    String plan = request.note();
    boolean waits =
        request.action() == Action.CONTACT
            && plan != null
            && tickets
                .lock(number.serial())
                .filter(ticket -> reviewed.wanted(ticket, plan))
                .isPresent();
    if (!waits) {
      return acting.act(number, request, login);
    }
    Answer contacted = acting.act(number, bare(request), login);
    if (contacted instanceof Answer.Done(Ticket ticket)) {
      approvals.ask(ticket, Matter.PLAN, String.valueOf(plan), login);
      tasks.done(ticket.id(), Set.of(RETURNED), login);
    }
    return contacted;
  }

  /// Whether a plan is to be reviewed before its owner gets it.
  boolean waits(long ticketId) {
    return approvals.waiting(ticketId, Matter.PLAN).isPresent();
  }

  private static Request bare(Request contact) {
    return new Request(
        Action.CONTACT, null, null, null, contact.until(), null, null, null, contact.version());
  }

  @EventListener
  void answered(Answered answered) {
    Approval approval = answered.approval();
    if (approval.matter() == Matter.PLAN && approval.answer() != null) {
      Ticket ticket = answered.ticket();
      if (approval.granted()) {
        Request plan =
            new Request(Action.CONTACT, null, approval.text(), null, null, null, null, null, null);
        acting.act(ticket.number(), plan, approval.by());
      } else {
        tasks.open(
            RETURNED,
            ticket.conversationId(),
            ticket.id(),
            approval.by() + ": " + approval.answer().reason());
      }
    }
  }
}
