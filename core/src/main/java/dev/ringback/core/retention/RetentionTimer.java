package dev.ringback.core.retention;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.DailyTimer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Looks once a day for what has been kept for long enough, and goes on until there is no more.
@Component
class RetentionTimer extends DailyTimer {

  /// Between two parts of a long work, so that others get at the rows.
  private static final Duration BREATH = Duration.ofSeconds(5);

  private final Retaining retaining;

  RetentionTimer(Retaining retaining, Policy policy, Timers timers, Clock clock) {
    super(
        "retention",
        timers,
        clock,
        () -> policy.calendars().usual().zone(),
        () -> policy.retention().at());
    this.retaining = retaining;
  }

  @Override
  protected Optional<Instant> daily(ZonedDateTime here) {
    return retaining.part(here) ? Optional.of(here.plus(BREATH).toInstant()) : Optional.empty();
  }
}
