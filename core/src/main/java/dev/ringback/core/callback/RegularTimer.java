package dev.ringback.core.callback;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.DailyTimer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Looks once a day, before anybody may be asked, for what no closing plans.
@Component
class RegularTimer extends DailyTimer {

  static final String NAME = "callback-planning";

  private static final LocalTime AT = LocalTime.of(4, 0);

  private final Regular regular;

  RegularTimer(Regular regular, Policy policy, Timers timers, Clock clock) {
    super(NAME, timers, clock, () -> policy.calendars().usual().zone(), () -> AT);
    this.regular = regular;
  }

  @Override
  protected Optional<Instant> daily(ZonedDateTime here) {
    regular.daily(here);
    return Optional.empty();
  }
}
