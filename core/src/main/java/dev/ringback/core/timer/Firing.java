package dev.ringback.core.timer;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Runs one timer and notes what comes next, both in one transaction: a crash in between repeats
/// all of it or none.
@Component
class Firing {

  private final Timers timers;
  private final Clock clock;

  Firing(Timers timers, Clock clock) {
    this.timers = timers;
    this.clock = clock;
  }

  /// @param version of the timer's row when it was found to be due
  @Transactional
  void fire(Timer timer, long id, long version) {
    Optional<Instant> next = timer.fire(id, clock.instant());
    next.ifPresentOrElse(
        at -> timers.moved(timer.name(), id, version, at),
        () -> timers.cleared(timer.name(), id, version));
  }
}
