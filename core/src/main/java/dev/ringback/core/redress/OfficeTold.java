package dev.ringback.core.redress;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.staff.Role;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.springframework.stereotype.Component;

/// Raises what came back by a level and brings it to the office: a task, and word to the
/// supervisors (R62, R100).
@Component
class OfficeTold {

  private final Crew crew;
  private final Tasks tasks;
  private final ActingOnTicket acting;
  private final Policy policy;
  private final Events events;

  OfficeTold(Crew crew, Tasks tasks, ActingOnTicket acting, Policy policy, Events events) {
    this.crew = crew;
    this.tasks = tasks;
    this.acting = acting;
    this.policy = policy;
    this.events = events;
  }

  void cameBack(Ticket ticket, TicketNumber earlier) {
    Urgency raised = policy.repeats().raised(ticket.urgency());
    if (raised.moreUrgentThan(ticket.urgency())) {
      acting.act(
          ticket.number(),
          new Request(
              Action.REGRADE, null, null, "repeats " + earlier, null, null, null, raised, null),
          "system");
    }
    tasks.open("repeat-defect", ticket.conversationId(), ticket.id(), earlier.toString());
    crew.tell(Role.SUPERVISOR, What.CAME_BACK, ticket, ticket.description());
    events.record("repeat.found", ticket.number().toString());
  }

  /// A matter that was told so often that its cause must be looked for.
  void again(Ticket ticket, int told) {
    String kind = ticket.kind() == Kind.COMPLAINT ? "same-complaint" : "same-repair";
    tasks.open(kind, ticket.conversationId(), ticket.id(), told + "×");
    crew.tell(Role.SUPERVISOR, What.AGAIN, ticket, told + "× " + ticket.description());
    events.record("repeat.flagged", ticket.number().toString());
  }
}
