package dev.ringback.core.work;

import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Proviso;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Large works are closed only when quality has signed them off, and never by whoever did them or
/// checked them first (R33, R47); which are large the policy says.
@Component
public class SigningOff implements Proviso {

  private static final String TASK = "sign-off";

  private final SignOffs signOffs;
  private final Costs costs;
  private final Courses courses;
  private final Policy policy;
  private final Entitled entitled;
  private final Tasks tasks;

  SigningOff(
      SignOffs signOffs,
      Costs costs,
      Courses courses,
      Policy policy,
      Entitled entitled,
      Tasks tasks) {
    this.signOffs = signOffs;
    this.costs = costs;
    this.courses = courses;
    this.policy = policy;
    this.entitled = entitled;
    this.tasks = tasks;
  }

  public boolean large(Ticket ticket) {
    Bill bill = costs.bill(ticket.id());
    return policy.work().large(courses.row(ticket).key(), bill.currency(), bill.total());
  }

  /// Whether a sign-off is still to come.
  public boolean outstanding(Ticket ticket) {
    return large(ticket) && !signOffs.signed(ticket.id());
  }

  @Override
  public boolean keepsOpen(Ticket ticket) {
    return outstanding(ticket);
  }

  @Override
  public Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor) {
    return switch (request.action()) {
      case CLOSE ->
          outstanding(ticket)
              ? missing("large works end with a sign-off by quality")
              : Optional.empty();
      case CERTIFY -> barred(ticket, actor);
      default -> Optional.empty();
    };
  }

  private Optional<Answer.Incomplete> barred(Ticket ticket, String actor) {
    if (actor.equals(ticket.assignee()) || signOffs.workers(ticket.id()).contains(actor)) {
      return missing("somebody else than whoever did the work or checked it first signs it off");
    }
    return entitled.holds(actor, policy.work().signedBy())
        ? Optional.empty()
        : missing("must be done by a " + policy.work().signedBy());
  }

  private static Optional<Answer.Incomplete> missing(String why) {
    return Optional.of(new Answer.Incomplete(Action.CERTIFY.code(), why));
  }

  private static boolean leaves(TicketMoved moved) {
    return moved.before().state() == Step.State.RESOLVED
        && moved.ticket().state() != Step.State.RESOLVED;
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (moved.reached(Step.RESOLVED) && large(ticket)) {
      tasks.open(TASK, ticket.conversationId(), ticket.id(), ticket.number().toString());
    } else if (moved.action() == Action.CERTIFY || leaves(moved)) {
      tasks.done(ticket.id(), Set.of(TASK), moved.actor());
    }
  }
}
