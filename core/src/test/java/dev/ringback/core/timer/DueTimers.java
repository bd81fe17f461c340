package dev.ringback.core.timer;

import dev.ringback.core.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Plays the scheduler in a test: runs what is due by the test's clock, one after the other, when
/// the test says so.
///
/// Import it beside a [SettableClock].
public class DueTimers {

  private static final int RUNAWAY = 10_000;

  private final JdbcClient jdbc;
  private final Firing firing;
  private final List<Timer> timers;
  private final SettableClock clock;
  private volatile Node node = Runnable::run;

  DueTimers(JdbcClient jdbc, Firing firing, List<Timer> timers, SettableClock clock) {
    this.jdbc = jdbc;
    this.firing = firing;
    this.timers = timers;
    this.clock = clock;
  }

  /// The node that runs a timer: usually once, and to the end.
  @FunctionalInterface
  public interface Node {
    void runs(Runnable timer);
  }

  /// Lets another kind of node do the work from now on.
  public void on(Node other) {
    node = other;
  }

  /// Runs all that is due now, earliest first, also what comes due by it.
  ///
  /// @return how many ran
  public int run() {
    int ran = 0;
    for (Optional<Due> due = next(clock.instant()); due.isPresent(); due = next(clock.instant())) {
      fire(due.get());
      if (++ran > RUNAWAY) {
        throw new AssertionError("timers keep coming due: " + due.get());
      }
    }
    return ran;
  }

  /// Moves the clock on, stopping wherever something is due.
  public int advance(Duration by) {
    return until(clock.instant().plus(by));
  }

  /// Moves the clock on to this moment, stopping wherever something is due.
  public int until(Instant end) {
    int ran = 0;
    int here = 0;
    for (Optional<Due> due = next(end); due.isPresent(); due = next(end)) {
      boolean later = due.get().at().isAfter(clock.instant());
      if (later) {
        clock.set(due.get().at());
      }
      here = later ? 0 : here + 1;
      if (here > RUNAWAY) {
        throw new AssertionError("timers keep coming due: " + due.get());
      }
      fire(due.get());
      ran++;
    }
    clock.set(end);
    return ran;
  }

  /// When this timer is due; empty if it is not set.
  public Optional<Instant> dueAt(String name, long id) {
    return jdbc.sql(
            "select execution_time from scheduled_tasks where task_name = :name and task_instance"
                + " = :id")
        .param("name", name)
        .param("id", Long.toString(id))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private void fire(Due due) {
    Timer timer =
        timers.stream()
            .filter(each -> each.name().equals(due.name()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no such timer: " + due.name()));
    node.runs(() -> firing.fire(timer, due.id(), due.version()));
  }

  private Optional<Due> next(Instant until) {
    return jdbc.sql(
            """
            select task_name, task_instance, execution_time, version from scheduled_tasks
            where execution_time <= :until order by execution_time, task_name, task_instance limit 1
            """)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Due(
                    row.getString("task_name"),
                    Long.parseLong(row.getString("task_instance")),
                    row.getObject("execution_time", OffsetDateTime.class).toInstant(),
                    row.getLong("version")))
        .optional();
  }

  private record Due(String name, long id, Instant at, long version) {}
}
