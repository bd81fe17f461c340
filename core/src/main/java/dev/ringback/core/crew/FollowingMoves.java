package dev.ringback.core.crew;

import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.policy.CrewRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.staff.Member;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What moves of a ticket mean for the job on it.
@Component
class FollowingMoves {

  private static final Set<Kind> WORK = EnumSet.of(Kind.REPAIR, Kind.SERVICE);
  private static final Set<Action> TAKEN_UP =
      EnumSet.of(Action.ACKNOWLEDGE, Action.CONTACT, Action.ARRIVE);

  private final Jobs jobs;
  private final Offering offering;
  private final Taking taking;
  private final Suggesting people;
  private final Telling telling;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  FollowingMoves(
      Jobs jobs,
      Offering offering,
      Taking taking,
      Suggesting people,
      Telling telling,
      Policy policy,
      Timers timers,
      Clock clock) {
    this.jobs = jobs;
    this.offering = offering;
    this.taking = taking;
    this.people = people;
    this.telling = telling;
    this.policy = policy;
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener
  void opened(TicketOpened opened) {
    begin(opened.ticket());
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    Optional<Job> live = jobs.live(ticket.id());
    if (moved.action() == Action.ASSIGN) {
      named(moved, live);
    } else if (ticket.state().ended() || ticket.state() == Step.State.RESOLVED) {
      live.ifPresent(job -> offering.withdraw(job, ticket, moved.actor()));
      timers.clear(JobTimer.NAME, ticket.id());
    } else if (moved.reached(Step.REWORK)) {
      cameBack(moved);
    } else if (moved.action() == Action.AGREE && !moved.byStaff()) {
      live.flatMap(job -> Optional.ofNullable(job.holder()))
          .ifPresent(holder -> telling.tell(holder, ticket, What.AGREED, ""));
    } else if (TAKEN_UP.contains(moved.action())) {
      live.ifPresent(job -> takenUp(job, ticket));
    } else if (moved.action() == Action.REGRADE && live.isEmpty() && more(moved)) {
      begin(ticket);
    }
  }

  /// What an agent wants done by somebody is asked of that person; nobody else is asked any more.
  private void named(TicketMoved moved, Optional<Job> live) {
    Ticket ticket = moved.ticket();
    String login = Objects.requireNonNull(ticket.assignee());
    if (live.filter(job -> job.held(login)).isPresent()) {
      return;
    }
    live.ifPresent(job -> offering.withdraw(job, ticket, login));
    timers.clear(JobTimer.NAME, ticket.id());
    if (people.asks(login)) {
      Member member = people.member(login);
      if (moved.actor().equals(login)) {
        taking.takenUnasked(ticket, member);
      } else {
        boolean again = moved.before().step() == Step.REWORK;
        offering.ask(ticket, List.of(member), again ? moved.before().assignee() : null);
      }
    }
  }

  private void takenUp(Job job, Ticket ticket) {
    String named = ticket.assignee();
    if (named != null && job.state() != Job.State.TAKEN && people.asks(named)) {
      taking.taken(job, ticket, named);
    }
  }

  /// It is not fixed: who did it hears so, and somebody else goes where possible.
  private void cameBack(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (ticket.assignee() != null && moved.action() == Action.REJECT) {
      telling.tell(
          ticket.assignee(), ticket, What.REJECTED, Objects.requireNonNullElse(moved.reason(), ""));
    }
    begin(ticket);
  }

  private static boolean more(TicketMoved moved) {
    return moved.ticket().urgency() != moved.before().urgency()
        && moved.ticket().assignee() == null;
  }

  /// Sets the time at which the first are asked, if no agent is to decide that.
  private void begin(Ticket ticket) {
    CrewRules rules = policy.crew();
    if (!WORK.contains(ticket.kind()) || !rules.automatic(ticket.urgency())) {
      return;
    }
    Instant now = clock.instant();
    Instant settled = ticket.emergency() ? now : now.plus(rules.settle());
    timers.set(JobTimer.NAME, ticket.id(), offering.opened(ticket, settled));
  }
}
