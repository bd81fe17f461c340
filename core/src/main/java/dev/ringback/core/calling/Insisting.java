package dev.ringback.core.calling;

import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackPlanned;
import dev.ringback.core.callback.Purpose;
import dev.ringback.core.household.KeyHouseholds;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Role;
import dev.ringback.core.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts visits and the manager's calls on the worklist, which are made whatever owners answer by
/// message (R70, R75).
@Component
class Insisting {

  private final Calls calls;
  private final Visits visits;
  private final KeyHouseholds key;
  private final Staff staff;
  private final Clock clock;

  Insisting(Calls calls, Visits visits, KeyHouseholds key, Staff staff, Clock clock) {
    this.calls = calls;
    this.visits = visits;
    this.key = key;
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
      calls.want(callback.id(), Why.KEY, due, now);
      staff.holders(Role.ADMIN).stream()
          .map(Member::login)
          .filter(login -> !login.equals(Staff.API))
          .findFirst()
          .ifPresent(login -> calls.give(callback.id(), Why.KEY, login));
    }
  }

  private static boolean closing(Callback callback) {
    return callback.purpose() == Purpose.CLOSING;
  }

  /// What the manager calls about: each closing, and from time to time.
  private static boolean manager(Callback callback) {
    return closing(callback) || callback.purpose() == Purpose.PERIODIC;
  }
}
