package dev.ringback.hotline.webhook;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets what was delivered or let go long ago.
@Component
class ForgettingDeliveries implements Timer {

  private static final String NAME = "webhook-log";
  private static final long ONLY = 1;
  private static final Duration EVERY = Duration.ofDays(1);

  private final Deliveries deliveries;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  ForgettingDeliveries(Deliveries deliveries, Policy policy, Timers timers, Clock clock) {
    this.deliveries = deliveries;
    this.policy = policy;
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(NAME, ONLY, clock.instant().plus(EVERY));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    deliveries.forgetBefore(now.minus(policy.programs().webhooks().logKept()));
    return Optional.of(now.plus(EVERY));
  }
}
