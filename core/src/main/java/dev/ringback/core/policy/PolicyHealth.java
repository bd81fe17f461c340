package dev.ringback.core.policy;

import dev.ringback.core.config.Mistake;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Says which policy is in force, and warns of files that are not.
@Component("policyHealthIndicator")
class PolicyHealth implements HealthIndicator {

  // unknown to the aggregator, which therefore leaves it out of the whole
  private static final Status WARNING = new Status("WARNING");

  private final Policy policy;

  PolicyHealth(Policy policy) {
    this.policy = policy;
  }

  @Override
  public Health health() {
    Health.Builder health = policy.mistakes().isEmpty() ? Health.up() : Health.status(WARNING);
    health.withDetail("version", policy.version());
    if (!policy.mistakes().isEmpty()) {
      health.withDetail("notTakenOver", policy.mistakes().stream().map(Mistake::toString).toList());
    }
    return health.build();
  }
}
