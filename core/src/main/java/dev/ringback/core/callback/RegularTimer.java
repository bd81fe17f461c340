package dev.ringback.core.callback;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks once a day, before anybody may be asked, for what no closing plans.
@Component
class RegularTimer implements Timer {

  static final String NAME = "callback-planning";
  static final long ONLY = 1;

  private static final LocalTime AT = LocalTime.of(4, 0);

  private final Regular regular;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  RegularTimer(Regular regular, Policy policy, Timers timers, Clock clock) {
    this.regular = regular;
    this.policy = policy;
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(NAME, ONLY, clock.instant());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    ZonedDateTime here = now.atZone(policy.calendars().usual().zone());
    regular.daily(here);
    ZonedDateTime next = here.with(AT);
    return Optional.of((next.isAfter(here) ? next : next.plusDays(1)).toInstant());
  }
}
