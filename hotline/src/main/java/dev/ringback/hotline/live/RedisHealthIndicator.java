package dev.ringback.hotline.live;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/// Says whether Redis answers. Without it the service does its work, so that it is no reason to
/// take a node out.
@Component("redisHealthIndicator")
class RedisHealthIndicator implements HealthIndicator {

  private static final Status DEGRADED = new Status("DEGRADED");

  private final RedisConnectionFactory redis;

  RedisHealthIndicator(RedisConnectionFactory redis) {
    this.redis = redis;
  }

  @Override
  public Health health() {
    try (RedisConnection connection = redis.getConnection()) {
      return "PONG".equals(connection.ping())
          ? Health.up().build()
          : Health.status(DEGRADED).build();
    } catch (RuntimeException e) {
      return Health.status(DEGRADED)
          .withDetail("lost", "live updates between nodes come once a second")
          .build();
    }
  }
}
