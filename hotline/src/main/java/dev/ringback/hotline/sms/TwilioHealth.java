package dev.ringback.hotline.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Shows whether texts still come in: the last sweep that went well, and who was turned away.
///
/// A trouble at Twilio does not make the service unhealthy, since a restart would not mend it.
@Component("twilioHealthIndicator")
@WithTwilio
class TwilioHealth implements HealthIndicator {

  private static final int SWEEPS_MISSED = 3;

  private final MissedMessages missed;
  private final Rejections rejections;
  private final TwilioSettings settings;
  private final Clock clock;
  private final Instant started;

  TwilioHealth(MissedMessages missed, Rejections rejections, TwilioSettings settings, Clock clock) {
    this.missed = missed;
    this.rejections = rejections;
    this.settings = settings;
    this.clock = clock;
    this.started = clock.instant();
  }

  @Override
  public Health health() {
    Instant swept = missed.lastWhole().orElse(started);
    Duration patience = settings.sweepEvery().multipliedBy(SWEEPS_MISSED);
    boolean late = patience.isPositive() && swept.plus(patience).isBefore(clock.instant());
    Health.Builder health = late ? Health.status("DEGRADED") : Health.up();
    health.withDetail("lastSweep", missed.lastWhole().map(Instant::toString).orElse("none yet"));
    health.withDetail("rejectedRequests", rejections.total());
    rejections.latest().ifPresent(at -> health.withDetail("lastRejection", at.toString()));
    return health.build();
  }
}
