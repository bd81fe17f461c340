package dev.ringback.core.work;

import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Proviso;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.work.Approval.Matter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets no owner get a plan for complex works that no technical lead has said yes to, danger
/// excepted (R43).
@Component
class ReviewedPlans implements Proviso {

  private final Approvals approvals;
  private final Costs costs;
  private final Courses courses;
  private final Policy policy;

  ReviewedPlans(Approvals approvals, Costs costs, Courses courses, Policy policy) {
    this.approvals = approvals;
    this.costs = costs;
    this.courses = courses;
    this.policy = policy;
  }

  /// Whether such a plan is to be read by somebody first.
  boolean wanted(Ticket ticket, String plan) {
    return complex(ticket)
        && approvals
            .latest(ticket.id(), Matter.PLAN)
            .filter(latest -> latest.granted() && latest.text().equals(plan))
            .isEmpty();
  }

  private boolean complex(Ticket ticket) {
    Bill bill = costs.bill(ticket.id());
    return !ticket.emergency()
        && policy.warranty().kinds().contains(ticket.kind())
        && policy.work().review().wants(courses.row(ticket).key(), bill.currency(), bill.total());
  }

  @Override
  public Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor) {
    String plan = request.note();
    return request.action() == Action.CONTACT && plan != null && wanted(ticket, plan)
        ? Optional.of(new Answer.Incomplete("review", "a technical lead reads such a plan first"))
        : Optional.empty();
  }
}
