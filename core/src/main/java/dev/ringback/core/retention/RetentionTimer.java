package dev.ringback.core.retention;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks once a day for what has been kept for long enough, and goes on until there is no more.
@Component
class RetentionTimer implements Timer {

  private static final String NAME = "retention";
  private static final long ONLY = 1;

  /// Between two parts of a long work, so that others get at the rows.
  private static final Duration BREATH = Duration.ofSeconds(5);

  private final Retaining retaining;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  RetentionTimer(Retaining retaining, Policy policy, Timers timers, Clock clock) {
    this.retaining = retaining;
    this.policy = policy;
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(NAME, ONLY, next(clock.instant()));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    boolean more = retaining.part(now.atZone(policy.calendars().usual().zone()));
    return Optional.of(more ? now.plus(BREATH) : next(now));
  }

  private Instant next(Instant now) {
    ZonedDateTime here = now.atZone(policy.calendars().usual().zone());
    ZonedDateTime at = here.with(policy.retention().at());
    return (at.isAfter(here) ? at : at.plusDays(1)).toInstant();
  }
}
