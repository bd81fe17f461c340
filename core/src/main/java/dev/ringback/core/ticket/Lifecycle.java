package dev.ringback.core.ticket;

import static dev.ringback.core.ticket.Step.ACCEPTED;
import static dev.ringback.core.ticket.Step.ACKNOWLEDGED;
import static dev.ringback.core.ticket.Step.ARCHIVED;
import static dev.ringback.core.ticket.Step.ASSIGNED;
import static dev.ringback.core.ticket.Step.CANCELLED;
import static dev.ringback.core.ticket.Step.CLOSED;
import static dev.ringback.core.ticket.Step.CONTACTED;
import static dev.ringback.core.ticket.Step.DECLINED;
import static dev.ringback.core.ticket.Step.ESCALATED;
import static dev.ringback.core.ticket.Step.OBSERVED;
import static dev.ringback.core.ticket.Step.ON_SITE;
import static dev.ringback.core.ticket.Step.OPENED;
import static dev.ringback.core.ticket.Step.REFERRED;
import static dev.ringback.core.ticket.Step.RESOLVED;
import static dev.ringback.core.ticket.Step.REWORK;
import static dev.ringback.core.ticket.Step.WAITING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of legal moves: the one place that says what may follow what.
public final class Lifecycle {

  /// What must be given with a move.
  public enum Given {
    ASSIGNEE,
    REASON,
    UNTIL,
    NOTE,
    /// at least one of kind, category, urgency
    GRADE;

    public String field() {
      return this == GRADE ? "urgency" : name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// One line of the table.
  ///
  /// @param to null: the step stays as it is
  /// @param pending where it goes while a [Proviso] keeps it from its end; null where none can
  /// @param back it goes to [#afterWaiting]
  record Move(
      Action action,
      Set<Step> from,
      @Nullable Step to,
      Set<Given> needs,
      @Nullable Step pending,
      boolean back) {

    Move unless(Step waits) {
      return new Move(action, from, to, needs, waits, back);
    }

    Move goingBack() {
      return new Move(action, from, to, needs, pending, true);
    }
  }

  private static final Set<Step> WAITING_FOR_SOMEBODY = EnumSet.of(OPENED, ESCALATED, REWORK);
  private static final Set<Step> AT_WORK = EnumSet.of(ASSIGNED, ACKNOWLEDGED, CONTACTED, ON_SITE);
  private static final Set<Step> LIVE =
      union(WAITING_FOR_SOMEBODY, AT_WORK, EnumSet.of(WAITING, OBSERVED));
  static final Set<Step> WAITS = Set.of(WAITING, OBSERVED);
  private static final Set<Step> UNENDED = union(LIVE, EnumSet.of(RESOLVED));
  private static final Set<Step> TO_FILE = EnumSet.of(CLOSED, REFERRED, DECLINED);
  private static final Set<Step> ENDED = union(TO_FILE, EnumSet.of(CANCELLED, ARCHIVED));

  private static final List<Move> MOVES =
      List.of(
          move(Action.ASSIGN, LIVE, ASSIGNED, Given.ASSIGNEE),
          move(Action.ACKNOWLEDGE, EnumSet.of(OPENED, ESCALATED, REWORK, ASSIGNED), ACKNOWLEDGED),
          move(
              Action.CONTACT,
              union(WAITING_FOR_SOMEBODY, EnumSet.of(ASSIGNED, ACKNOWLEDGED)),
              CONTACTED),
          move(Action.CONTACT, EnumSet.of(CONTACTED, ON_SITE, WAITING, OBSERVED), null),
          move(
              Action.ARRIVE,
              union(WAITING_FOR_SOMEBODY, EnumSet.of(ASSIGNED, ACKNOWLEDGED, CONTACTED)),
              ON_SITE),
          move(Action.HOLD, union(WAITING_FOR_SOMEBODY, AT_WORK), WAITING, Given.REASON),
          move(Action.RELEASE, union(AT_WORK, EnumSet.of(WAITING)), OPENED),
          move(Action.RESUME, WAITS, null).goingBack(),
          move(
              Action.OBSERVE,
              union(WAITING_FOR_SOMEBODY, AT_WORK, EnumSet.of(WAITING)),
              OBSERVED,
              Given.REASON),
          move(
              Action.ESCALATE,
              union(AT_WORK, EnumSet.of(OPENED, REWORK, WAITING, OBSERVED)),
              ESCALATED,
              Given.REASON),
          move(Action.AGREE, LIVE, null),
          move(Action.EXTEND, LIVE, null, Given.UNTIL, Given.REASON),
          move(Action.RESOLVE, LIVE, RESOLVED),
          move(Action.ACCEPT, EnumSet.of(RESOLVED), CLOSED).unless(ACCEPTED),
          move(Action.CERTIFY, EnumSet.of(ACCEPTED), CLOSED),
          move(Action.CERTIFY, EnumSet.of(RESOLVED), null),
          move(Action.CLOSE, EnumSet.of(RESOLVED), CLOSED),
          move(Action.REJECT, EnumSet.of(RESOLVED), REWORK),
          move(Action.REOPEN, union(ENDED, EnumSet.of(RESOLVED, ACCEPTED)), REWORK, Given.REASON),
          move(Action.CANCEL, UNENDED, CANCELLED, Given.REASON),
          move(Action.REFER, LIVE, REFERRED, Given.REASON),
          move(Action.DECLINE, LIVE, DECLINED, Given.REASON),
          move(Action.ARCHIVE, TO_FILE, ARCHIVED),
          move(Action.NOTE, EnumSet.allOf(Step.class), null, Given.NOTE),
          move(Action.REGRADE, UNENDED, null, Given.GRADE),
          move(Action.HANDOVER, EnumSet.allOf(Step.class), null, Given.ASSIGNEE, Given.REASON));

  private Lifecycle() {}

  /// The move for this action from this step; empty if it is not legal.
  static Optional<Move> move(Step from, Action action) {
    return MOVES.stream()
        .filter(move -> move.action() == action && move.from().contains(from))
        .findFirst();
  }

  /// Where work goes on that waited: where it was when it began to wait. Whoever stood at the door
  /// has gone meanwhile and arrives anew.
  ///
  /// @param before the step from which it began to wait
  static Step afterWaiting(Step before) {
    return before == ON_SITE ? CONTACTED : before;
  }

  /// What may be done from here, in the table's order.
  public static List<Action> allowed(Step from) {
    return MOVES.stream()
        .filter(move -> move.from().contains(from))
        .map(Move::action)
        .distinct()
        .toList();
  }

  /// The states from which an action is legal.
  public static Set<Step.State> statesFor(Action action) {
    return MOVES.stream()
        .filter(move -> move.action() == action)
        .flatMap(move -> move.from().stream())
        .map(Step::state)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.State.class)));
  }

  private static Move move(Action action, Set<Step> from, @Nullable Step to, Given... needs) {
    return new Move(action, Set.copyOf(from), to, Set.copyOf(Arrays.asList(needs)), null, false);
  }

  @SafeVarargs
  private static Set<Step> union(Set<Step>... sets) {
    return Arrays.stream(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }
}
