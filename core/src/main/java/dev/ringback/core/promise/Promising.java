package dev.ringback.core.promise;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.calendar.Limit;
import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.policy.Decided;
import dev.ringback.core.policy.Limits;
import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Row;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes promises: at the report, at a new grading, and anew when work comes back.
@Component
class Promising {

  private final Policy policy;
  private final DeadlineRows rows;
  private final PolicyVersions versions;
  private final Courses courses;

  Promising(Policy policy, DeadlineRows rows, PolicyVersions versions, Courses courses) {
    this.courses = courses;
    this.policy = policy;
    this.rows = rows;
    this.versions = versions;
  }

  List<Deadline> opened(Ticket ticket, Calendar calendar) {
    Row row = courses.row(ticket);
    Instant from = ticket.openedAt();
    return promise(ticket, row, dues(row, ticket, from, calendar), 1, from, calendar);
  }

  /// Work that was reported done comes back: promised anew, from now on.
  List<Deadline> cameBack(Ticket ticket, int round, Instant now, Calendar calendar) {
    Limits limits = policy.limits();
    Row rework = limits.row(limits.special().rework());
    return promise(ticket, rework, dues(rework, ticket, now, calendar), round, now, calendar);
  }

  /// What came back is to be finished by its own row's limit, counted anew.
  private Map<Milestone, Due> dues(Row row, Ticket ticket, Instant from, Calendar calendar) {
    Limits limits = policy.limits();
    Map<Milestone, Due> dues = new EnumMap<>(Milestone.class);
    dues.putAll(limits.promise(row, labels(ticket), from, calendar));
    Due own =
        row.key().equals(limits.special().rework())
            ? limits.promise(labels(ticket), from, calendar).get(Milestone.RESOLVE)
            : null;
    if (own != null) {
      dues.put(Milestone.RESOLVE, own);
    }
    return dues;
  }

  /// The person named is to speak with the owner (R40).
  Deadline named(Ticket ticket, int round, Instant now, Calendar calendar) {
    Limit within = new Limit.Hours(policy.limits().crewContact());
    Instant until = within.from(now, calendar);
    return promise(
            ticket,
            courses.row(ticket),
            Map.of(Milestone.CONTACT, new Due(until, until, within.pace())),
            round,
            now,
            calendar)
        .getFirst();
  }

  /// A time agreed on or given by a person, for a promise that there was none of.
  Deadline agreed(
      Ticket ticket,
      Milestone milestone,
      int round,
      Instant until,
      Instant now,
      Calendar calendar) {
    return promise(ticket, courses.row(ticket), Map.of(milestone, at(until)), round, now, calendar)
        .getFirst();
  }

  static Due at(Instant until) {
    return new Due(until, until, Limit.Pace.ROUND_THE_CLOCK);
  }

  /// Graded anew: counted from where it was counted from, as if it had been graded so at once.
  ///
  /// @param deadlines of all rounds; only the open ones of the last round change
  /// @param loosen whether a promise may also get more time
  List<Deadline> regraded(
      Ticket ticket, List<Deadline> deadlines, boolean loosen, Instant now, Calendar calendar) {
    int round = deadlines.stream().mapToInt(Deadline::round).max().orElse(1);
    Instant from =
        deadlines.stream()
            .filter(one -> one.round() == round)
            .map(Deadline::from)
            .min(Instant::compareTo)
            .orElse(now);
    Row row = courses.row(ticket);
    Map<Milestone, Due> dues = dues(row, ticket, from, calendar);
    List<Deadline> after = new ArrayList<>();
    for (Deadline deadline : deadlines) {
      Optional<Due> fresh =
          deadline.round() == round
              ? Optional.ofNullable(dues.remove(deadline.milestone()))
              : Optional.empty();
      Deadline then = deadline.open() ? regraded(deadline, fresh, loosen, now, calendar) : deadline;
      if (then != deadline) {
        rows.save(then, origin(row, calendar));
      }
      after.add(then);
    }
    after.addAll(promise(ticket, row, dues, round, from, calendar));
    return after;
  }

  /// @param fresh empty where the new row promises nothing of the kind
  private Deadline regraded(
      Deadline deadline, Optional<Due> fresh, boolean loosen, Instant now, Calendar calendar) {
    if (fresh.isEmpty()) {
      boolean owed = deadline.milestone() == Milestone.CONTACT || !loosen;
      return owed ? deadline : deadline.drop(now);
    }
    Due due = loosen ? fresh.get() : deadline.due().tightened(fresh.get());
    return due.equals(deadline.due())
        ? deadline
        : deadline.promised(due, warnings(deadline.from(), due, now, calendar));
  }

  /// The clock goes on; what is given back of an answer is not due while the office is closed.
  Deadline resumed(Ticket ticket, Deadline deadline, Instant now, Calendar calendar) {
    Deadline going = deadline.resume(now, calendar);
    if (going.milestone() != Milestone.RESPOND || going.breached()) {
      return going;
    }
    Due due =
        policy.limits().staffed(courses.row(ticket), labels(ticket), going.due(), now, calendar);
    return due.equals(going.due()) ? going : moved(going, due, now, calendar);
  }

  /// What the policy alone gives this promise, no appointment regarded.
  Due own(Ticket ticket, Deadline deadline, Calendar calendar) {
    return dues(courses.row(ticket), ticket, deadline.from(), calendar)
        .getOrDefault(deadline.milestone(), deadline.due());
  }

  /// The same promise at another time, with warnings of its own.
  Deadline moved(Deadline deadline, Due due, Instant now, Calendar calendar) {
    return deadline.promised(due, warnings(now, due, now, calendar));
  }

  private List<Deadline> promise(
      Ticket ticket,
      Row row,
      Map<Milestone, Due> dues,
      int round,
      Instant from,
      Calendar calendar) {
    List<Deadline> made = new ArrayList<>();
    dues.forEach(
        (milestone, due) ->
            made.add(
                new Deadline(
                    ticket.id(),
                    milestone,
                    round,
                    from,
                    due,
                    warnings(from, due, from, calendar),
                    0,
                    Deadline.Marks.NONE)));
    made.forEach(deadline -> rows.save(deadline, origin(row, calendar)));
    return made;
  }

  private DeadlineRows.Origin origin(Row row, Calendar calendar) {
    Decided decided = policy.decided();
    versions.keep(decided);
    return new DeadlineRows.Origin(row.key(), decided.version(), calendar.zone().getId());
  }

  /// At the policy's shares of the limit, and when the told time passes before the limit does; what
  /// is due at once is no news at once.
  private List<Instant> warnings(Instant from, Due due, Instant now, Calendar calendar) {
    Duration whole = due.pace().left(from, due.limit(), calendar);
    Stream<Instant> shares =
        policy.limits().warnAt().stream()
            .map(
                share ->
                    due.pace()
                        .after(
                            from,
                            Duration.ofSeconds((long) (whole.toSeconds() * share)),
                            calendar));
    return Stream.concat(shares, Stream.of(due.told()).filter(told -> told.isAfter(from)))
        .filter(at -> at.isBefore(due.limit()) && !at.isBefore(now))
        .distinct()
        .sorted()
        .toList();
  }

  static Labels labels(Ticket ticket) {
    return new Labels(ticket.kind(), ticket.category(), ticket.urgency());
  }
}
