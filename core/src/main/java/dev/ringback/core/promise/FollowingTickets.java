package dev.ringback.core.promise;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.calendar.Limit;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What a move of a ticket does to its promises.
@Component
class FollowingTickets {

  private static final Set<Step> WAITS = EnumSet.of(Step.WAITING, Step.OBSERVED);

  private final Promising promising;
  private final Watching watching;
  private final DeadlineRows rows;
  private final Policy policy;
  private final Events events;

  FollowingTickets(
      Promising promising, Watching watching, DeadlineRows rows, Policy policy, Events events) {
    this.promising = promising;
    this.watching = watching;
    this.rows = rows;
    this.policy = policy;
    this.events = events;
  }

  /// @param now the promises as the clock has left them
  /// @return as the move leaves them
  List<Deadline> follow(TicketMoved moved, List<Deadline> now, Instant at, Calendar calendar) {
    Ticket ticket = moved.ticket();
    List<Deadline> going = waits(moved) ? now : resumed(moved, now, at, calendar);
    List<Deadline> met =
        met(ticket, going, Settled.kept(moved.action(), moved.reason()), at, calendar);
    return switch (moved.action()) {
      case ASSIGN -> appointed(moved, named(ticket, met, at, calendar), at, calendar);
      case CONTACT -> appointed(moved, met, at, calendar);
      case HOLD, OBSERVE -> stopped(met, at);
      case EXTEND -> extended(moved, met, at, calendar);
      case REGRADE -> regraded(moved, met, at, calendar);
      case REJECT, REOPEN -> cameBack(ticket, met, at, calendar);
      case CANCEL, REFER, DECLINE, CLOSE, ACCEPT -> dropped(met, at);
      case OPEN,
          ACKNOWLEDGE,
          ARRIVE,
          RESUME,
          RESOLVE,
          NOTE,
          HANDOVER,
          RELEASE,
          AGREE,
          CERTIFY,
          ESCALATE,
          ARCHIVE ->
          met;
    };
  }

  /// What is kept while the ticket waits is kept with all the time that was left.
  List<Deadline> met(
      Ticket ticket, List<Deadline> deadlines, Set<Milestone> kept, Instant at, Calendar calendar) {
    return each(
        deadlines,
        deadline ->
            kept.contains(deadline.milestone())
                ? watching.meet(ticket, resumed(ticket, deadline, at, calendar), at)
                : deadline);
  }

  private List<Deadline> dropped(List<Deadline> deadlines, Instant at) {
    return each(deadlines, deadline -> watching.drop(deadline, at));
  }

  private List<Deadline> named(
      Ticket ticket, List<Deadline> deadlines, Instant at, Calendar calendar) {
    int round = round(deadlines);
    boolean asked =
        deadlines.stream()
            .anyMatch(one -> one.milestone() == Milestone.CONTACT && one.round() == round);
    return asked ? deadlines : with(deadlines, promising.named(ticket, round, at, calendar));
  }

  /// A visit agreed with the owner overrides the limits (R25), though never where there is danger;
  /// one that is brought forward brings the end forward with it.
  private List<Deadline> appointed(
      TicketMoved moved, List<Deadline> deadlines, Instant at, Calendar calendar) {
    Instant until = moved.until();
    if (until == null || moved.ticket().emergency()) {
      return deadlines;
    }
    List<Deadline> after = moved(moved.ticket(), Milestone.ARRIVE, deadlines, until, at, calendar);
    Instant evening = new Limit.ByMidnight().from(until, calendar);
    watching.note(moved.ticket(), "promise_appointed", until.toString(), at);
    Optional<Instant> eveningBefore =
        deadlines.stream()
            .filter(one -> one.open() && one.milestone() == Milestone.ARRIVE)
            .map(one -> new Limit.ByMidnight().from(one.due().limit(), calendar))
            .findFirst();
    return each(
        after,
        deadline -> {
          if (deadline.milestone() != Milestone.RESOLVE) {
            return deadline;
          }
          boolean followed =
              eveningBefore.filter(deadline.due().limit()::equals).isPresent()
                  && deadline.marks().extended() == null;
          Due own = followed ? promising.own(moved.ticket(), deadline, calendar) : deadline.due();
          Due due = own.limit().isBefore(evening) ? Promising.at(evening) : own;
          return due.equals(deadline.due())
              ? deadline
              : saved(promising.moved(deadline, due, at, calendar));
        });
  }

  /// The owner is told by whoever words [TicketMoved], in the same transaction (R24).
  private List<Deadline> extended(
      TicketMoved moved, List<Deadline> deadlines, Instant at, Calendar calendar) {
    Ticket ticket = moved.ticket();
    Instant until = Objects.requireNonNull(moved.until());
    events.record("promise.extended", ticket.number().toString());
    return each(
        moved(ticket, Milestone.RESOLVE, deadlines, until, at, calendar),
        deadline ->
            deadline.milestone() == Milestone.RESOLVE ? saved(deadline.extended(at)) : deadline);
  }

  private List<Deadline> moved(
      Ticket ticket,
      Milestone milestone,
      List<Deadline> deadlines,
      Instant until,
      Instant at,
      Calendar calendar) {
    int round = round(deadlines);
    boolean open = deadlines.stream().anyMatch(one -> one.open() && one.milestone() == milestone);
    boolean known =
        deadlines.stream().anyMatch(one -> one.milestone() == milestone && one.round() == round);
    if (!open) {
      return known
          ? deadlines
          : with(deadlines, promising.agreed(ticket, milestone, round, until, at, calendar));
    }
    return each(
        deadlines,
        deadline ->
            deadline.milestone() == milestone
                ? saved(promising.moved(deadline, Promising.at(until), at, calendar))
                : deadline);
  }

  /// Tightens; gives more time only by an agent with a reason.
  private List<Deadline> regraded(
      TicketMoved moved, List<Deadline> deadlines, Instant at, Calendar calendar) {
    boolean loosen = moved.byStaff() && moved.reason() != null;
    return promising.regraded(moved.ticket(), deadlines, loosen, at, calendar);
  }

  private List<Deadline> cameBack(
      Ticket ticket, List<Deadline> deadlines, Instant at, Calendar calendar) {
    List<Deadline> after = new ArrayList<>(dropped(deadlines, at));
    after.addAll(promising.cameBack(ticket, round(deadlines) + 1, at, calendar));
    return after;
  }

  private List<Deadline> stopped(List<Deadline> deadlines, Instant at) {
    Set<Milestone> pauses = policy.limits().pauses();
    return each(
        deadlines,
        deadline ->
            deadline.running() && !deadline.breached() && pauses.contains(deadline.milestone())
                ? saved(deadline.stop(at))
                : deadline);
  }

  private static boolean waits(TicketMoved moved) {
    return WAITS.contains(moved.ticket().step());
  }

  private List<Deadline> resumed(
      TicketMoved moved, List<Deadline> deadlines, Instant at, Calendar calendar) {
    return WAITS.contains(moved.before().step())
        ? each(deadlines, deadline -> resumed(moved.ticket(), deadline, at, calendar))
        : deadlines;
  }

  /// What a grade tightened meanwhile to a time before the waiting is broken as it goes on.
  private Deadline resumed(Ticket ticket, Deadline deadline, Instant at, Calendar calendar) {
    if (deadline.marks().stopped() == null) {
      return deadline;
    }
    Deadline going = saved(promising.resumed(ticket, deadline, at, calendar));
    return watching.catchUp(ticket, List.of(going), at).getFirst();
  }

  private Deadline saved(Deadline deadline) {
    rows.update(deadline);
    return deadline;
  }

  /// Does something to each promise that is open.
  private static List<Deadline> each(
      List<Deadline> deadlines, java.util.function.UnaryOperator<Deadline> change) {
    return deadlines.stream().map(one -> one.open() ? change.apply(one) : one).toList();
  }

  private static List<Deadline> with(List<Deadline> deadlines, Deadline more) {
    List<Deadline> all = new ArrayList<>(deadlines);
    all.add(more);
    return all;
  }

  private static int round(List<Deadline> deadlines) {
    return deadlines.stream().mapToInt(Deadline::round).max().orElse(1);
  }
}
