package dev.ringback.core.calling;

import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackDue;
import dev.ringback.core.callback.CallbackPlanned;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.Line;
import dev.ringback.core.callback.Purpose;
import dev.ringback.core.household.KeyHouseholdChanged;
import dev.ringback.core.household.KeyHouseholds;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts visits and the manager's calls on the worklist, which are made whatever owners answer by
/// message (R70, R75).
@Component
class Insisting {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Calls calls;
  private final Visits visits;
  private final KeyHouseholds key;
  private final KeyCares cares;
  private final Callbacks callbacks;
  private final Staff staff;
  private final Clock clock;

  Insisting(
      Calls calls,
      Visits visits,
      KeyHouseholds key,
      KeyCares cares,
      Callbacks callbacks,
      Staff staff,
      Clock clock) {
    this.calls = calls;
    this.visits = visits;
    this.key = key;
    this.cares = cares;
    this.callbacks = callbacks;
    this.staff = staff;
    this.clock = clock;
  }

  @EventListener
  void planned(CallbackPlanned planned) {
    Callback callback = planned.callback();
    if (callback.state() != Callback.State.DUE || callback.step() > 0 && closing(callback)) {
      return;
    }
    Instant now = clock.instant();
    Instant closed = Objects.requireNonNull(planned.ticket().closedAt());
    Instant due = Objects.requireNonNullElse(callback.breachAt(), planned.plan().by(closed));
    if (closing(callback) && visits.due(callback.id(), closed)) {
      calls.want(callback.id(), Why.VISIT, due, now);
    }
    if (manager(callback) && key.has(planned.ticket().id())) {
      toTheManager(callback.id(), due, now);
    }
  }

  /// What was planned before a household was a key one follows; what was answered stays answered.
  @EventListener
  void changed(KeyHouseholdChanged changed) {
    Instant now = clock.instant();
    if (!changed.key()) {
      calls.ordinary(now);
      return;
    }
    for (long id : cares.unanswered(changed.flat())) {
      Instant breach = callbacks.find(id).map(Callback::breachAt).orElse(null);
      Instant soon = now.plus(A_DAY);
      toTheManager(id, breach == null || breach.isBefore(soon) ? soon : breach, now);
    }
  }

  /// Of those planned before somebody moved into a key household, too.
  @EventListener
  void asked(CallbackDue asked) {
    for (Line line : asked.lines()) {
      if (!asked.again() && manager(line.callback()) && key.has(line.ticket().id())) {
        Instant soon = clock.instant().plus(A_DAY);
        toTheManager(
            line.callback().id(),
            Objects.requireNonNullElse(line.callback().breachAt(), soon),
            clock.instant());
      }
    }
  }

  private void toTheManager(long callback, Instant due, Instant now) {
    if (calls.want(callback, Why.KEY, due, now)) {
      staff.holders(Role.ADMIN).stream()
          .map(Member::login)
          .filter(login -> !login.equals(Staff.API))
          .findFirst()
          .ifPresent(login -> calls.give(callback, Why.KEY, login));
    }
  }

  private static boolean closing(Callback callback) {
    return callback.purpose() == Purpose.CLOSING;
  }

  /// What the manager calls about: each closing, and from time to time.
  private static boolean manager(Callback callback) {
    return closing(callback) && callback.step() == 0 || callback.purpose() == Purpose.PERIODIC;
  }
}
