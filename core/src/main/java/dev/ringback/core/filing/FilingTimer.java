package dev.ringback.core.filing;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks once a day whether a summary is to be filed.
@Component
class FilingTimer implements Timer {

  private static final String NAME = "filing";
  private static final long ONLY = 1;

  private final Filing filing;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  FilingTimer(Filing filing, Policy policy, Timers timers, Clock clock) {
    this.filing = filing;
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
    filing.due(here);
    ZonedDateTime at = here.with(policy.retention().at());
    return Optional.of((at.isAfter(here) ? at : at.plusDays(1)).toInstant());
  }
}
