package dev.ringback.core.timer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows how much timed work is due and how long the oldest has been: promises that nobody watches
/// any more look just like promises that are kept.
@Component("timersHealthIndicator")
public class DueWork implements MeterBinder, HealthIndicator {

  /// Work later than this is a fault and not just a busy moment.
  private static final Duration BEHIND = Duration.ofMinutes(2);

  // unknown to the aggregator, which therefore leaves it out of the whole
  private static final Status WARNING = new Status("WARNING");

  private final JdbcClient jdbc;
  private final Clock clock;

  DueWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param planned timers set, due or not
  /// @param due their time has come
  /// @param oldest how long the oldest of them has been due; zero if none is
  public record Backlog(long planned, long due, Duration oldest) {

    public boolean behind() {
      return oldest.compareTo(BEHIND) > 0;
    }
  }

  public Backlog backlog() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(
            """
            select count(*) as planned, count(*) filter (where execution_time <= :now) as due,
              min(execution_time) filter (where execution_time <= :now) as oldest
            from scheduled_tasks
            """)
        .param("now", now)
        .query(
            (row, n) -> {
              OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
              return new Backlog(
                  row.getLong("planned"),
                  row.getLong("due"),
                  oldest == null ? Duration.ZERO : Duration.between(oldest, now));
            })
        .single();
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder(
            "ringback.timers.oldest", this, work -> work.backlog().oldest().toMillis() / 1000.0)
        .baseUnit("seconds")
        .description("How long the oldest timer that is due has been waiting")
        .register(registry);
    Gauge.builder("ringback.timers.due", this, work -> work.backlog().due())
        .description("How many timers are due")
        .register(registry);
  }

  @Override
  public Health health() {
    try {
      return health(backlog());
    } catch (DataAccessException e) {
      // the database's own part says what is wrong; the other parts must still be heard
      return Health.unknown().build();
    }
  }

  private static Health health(Backlog backlog) {
    return (backlog.behind() ? Health.status(WARNING) : Health.up())
        .withDetail("planned", backlog.planned())
        .withDetail("due", backlog.due())
        .withDetail("oldestSeconds", backlog.oldest().toSeconds())
        .build();
  }
}
