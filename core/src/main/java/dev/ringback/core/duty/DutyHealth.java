package dev.ringback.core.duty;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Warns that an emergency would find nobody; the service itself is not down for that.
@Component("dutyHealthIndicator")
class DutyHealth implements HealthIndicator {

  // unknown to the aggregator, which therefore leaves it out of the whole
  private static final Status WARNING = new Status("WARNING");

  private final Ladder ladder;
  private final Pages pages;

  DutyHealth(Ladder ladder, Pages pages) {
    this.ladder = ladder;
    this.pages = pages;
  }

  @Override
  public Health health() {
    try {
      return health(pages.ringing().size());
    } catch (DataAccessException e) {
      // the database's own part says what is wrong
      return Health.unknown().build();
    }
  }

  private Health health(int ringing) {
    if (ladder.empty()) {
      return Health.status(WARNING)
          .withDetail(
              "warning",
              "nobody is on the duty ladder: set RINGBACK_DUTY_PHONE or policy/duty.yaml")
          .withDetail("ringing", ringing)
          .build();
    }
    return Health.up().withDetail("ringing", ringing).build();
  }
}
