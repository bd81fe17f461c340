package dev.ringback.core.roster;

import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says when the roster is to be looked at for gaps: daily, and after every change.
@Component
class RosterTimer {

  static final String NAME = "roster";

  private static final long ONLY = 1;

  private final Timers timers;
  private final Clock clock;

  RosterTimer(Timers timers, Clock clock) {
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(NAME, ONLY, clock.instant());
  }

  void lookAgain(Instant at) {
    timers.set(NAME, ONLY, at);
  }
}
