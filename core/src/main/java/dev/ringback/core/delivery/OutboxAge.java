package dev.ringback.core.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows how long the oldest send has been due, in seconds: "sending" for ever is the outbox's way
/// of being dead.
@Component
public class OutboxAge implements MeterBinder {

  private final JdbcClient jdbc;
  private final Clock clock;

  OutboxAge(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("ringback.outbox.oldest", this, age -> age.oldest().toMillis() / 1000.0)
        .baseUnit("seconds")
        .description("How long the oldest send that is due has been waiting")
        .register(registry);
  }

  /// Zero when nothing waits.
  public Duration oldest() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(
            """
            select min(case when attempts = 0 then not_before else first_tried_at end)
            from outbox where state in ('queued', 'claimed')
              and (attempts > 0 or not_before <= :now)
            """)
        .param("now", now)
        .query(OffsetDateTime.class)
        .optional()
        .map(oldest -> Duration.between(oldest, now))
        .orElse(Duration.ZERO);
  }
}
