package dev.ringback.core.work;

import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Proviso;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what an owner was told in the note of a contact as the plan, and with the owner's word on
/// it; what an owner is to pay is done only with that word, danger excepted (R31, R32, R43).
@Component
class Agreeing implements Proviso {

  private final Plans plans;
  private final Costs costs;
  private final Courses courses;
  private final Policy policy;
  private final Clock clock;

  Agreeing(Plans plans, Costs costs, Courses courses, Policy policy, Clock clock) {
    this.plans = plans;
    this.costs = costs;
    this.courses = courses;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor) {
    return switch (request.action()) {
      case AGREE ->
          plans.latest(ticket.id()).filter(plan -> !plan.agreed()).isPresent()
              ? Optional.empty()
              : Optional.of(new Answer.Incomplete("plan", "there is none to agree to"));
      case RESOLVE -> ticket.emergency() ? Optional.empty() : unagreed(ticket);
      default -> Optional.empty();
    };
  }

  private Optional<Answer.Incomplete> unagreed(Ticket ticket) {
    if (!plans.cover(ticket.id(), costs.bill(ticket.id()))) {
      return Optional.of(
          new Answer.Incomplete("plan", "the owner has not agreed to what it costs"));
    }
    return !policy.work().consent().contains(courses.row(ticket).key())
            || plans.latest(ticket.id()).filter(Plan::agreed).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Answer.Incomplete(
                "consent", "large works need the owner's yes to a plan: contact, then agree"));
  }

  @EventListener
  void moved(TicketMoved moved) {
    long ticket = moved.ticket().id();
    String said = moved.reason();
    if (moved.action() == Action.CONTACT && moved.byStaff() && said != null) {
      plans.propose(ticket, said, costs.bill(ticket), moved.actor(), clock.instant());
    } else if (moved.action() == Action.AGREE) {
      plans.agree(ticket, moved.actor(), clock.instant());
    }
  }
}
