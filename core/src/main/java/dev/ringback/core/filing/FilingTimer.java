package dev.ringback.core.filing;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.DailyTimer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Looks once a day whether a summary is to be filed.
@Component
class FilingTimer extends DailyTimer {

  private final Filing filing;

  FilingTimer(Filing filing, Policy policy, Timers timers, Clock clock) {
    super(
        "filing",
        timers,
        clock,
        () -> policy.calendars().usual().zone(),
        () -> policy.retention().at());
    this.filing = filing;
  }

  @Override
  protected Optional<Instant> daily(ZonedDateTime here) {
    filing.due(here);
    return Optional.empty();
  }
}
