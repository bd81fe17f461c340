package dev.ringback.core.policy;

import dev.ringback.core.triage.Kind;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `policy/retention.yaml`: how long what is kept, and when it is filed (R102).
///
/// @param at when it is looked after, by the clock of the default site
/// @param tickets by kind, what was said of one
/// @param talk messages that belong to no ticket which is kept
/// @param sends what went out
/// @param tasks that are done
/// @param events that consoles and programs can catch up with
/// @param audit who did what to people and settings
public record RetentionRules(
    LocalTime at,
    Map<Kind, Term> tickets,
    Period talk,
    Period sends,
    Period tasks,
    Period events,
    Period audit,
    Filing filing) {

  /// How long a ticket of one kind is kept, from its last closing.
  ///
  /// @param warranty also until the warranty of the part concerned has ended
  public record Term(Period keep, @Nullable Boolean warranty) {

    public boolean orWarranty() {
      return Boolean.TRUE.equals(warranty);
    }
  }

  /// When summaries are filed.
  ///
  /// @param monthFrom the day on which the month of the summary begins
  /// @param quarterOn the day after a quarter's end on which its analysis is filed
  /// @param householdUntil the last day, in a quarter's third month, of the household report
  /// @param householdOn the day of that month on which it is filed
  public record Filing(int monthFrom, int quarterOn, int householdUntil, int householdOn) {

    private static final int EVERY_MONTH_HAS = 28;

    public Filing {
      if (monthFrom < 1 || monthFrom > EVERY_MONTH_HAS) {
        throw new IllegalArgumentException("monthFrom must be between 1 and " + EVERY_MONTH_HAS);
      }
      if (quarterOn < 1 || quarterOn > EVERY_MONTH_HAS) {
        throw new IllegalArgumentException("quarterOn must be between 1 and " + EVERY_MONTH_HAS);
      }
      if (householdUntil < 1 || householdOn <= householdUntil || householdOn > EVERY_MONTH_HAS) {
        throw new IllegalArgumentException("householdOn must come after householdUntil");
      }
    }
  }

  public RetentionRules {
    tickets = Map.copyOf(tickets);
    for (Kind kind : Kind.values()) {
      if (!tickets.containsKey(kind)) {
        throw new IllegalArgumentException("tickets needs '" + kind.code() + "'");
      }
    }
    Stream<Period> periods =
        Stream.concat(
            Stream.of(talk, sends, tasks, events, audit),
            tickets.values().stream().map(Term::keep));
    if (periods.anyMatch(period -> period.isZero() || period.isNegative())) {
      throw new IllegalArgumentException("everything must be kept for longer than nothing");
    }
  }

  public Term of(Kind kind) {
    return Objects.requireNonNull(tickets.get(kind));
  }
}
