package dev.ringback.core.roster;

import dev.ringback.core.event.Events;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.timer.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks ahead in the duty roster and has every gap told, weeks before it comes.
@Component
class RosterWatch implements Timer {

  private static final Duration EVERY = Duration.ofDays(1);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Roster roster;
  private final JdbcClient jdbc;
  private final Policy policy;
  private final Tasks tasks;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  RosterWatch(
      Roster roster,
      JdbcClient jdbc,
      Policy policy,
      Tasks tasks,
      Events events,
      ApplicationEventPublisher publisher) {
    this.roster = roster;
    this.jdbc = jdbc;
    this.policy = policy;
    this.tasks = tasks;
    this.events = events;
    this.publisher = publisher;
  }

  private record Told(Gap gap, long task) {}

  @Override
  public String name() {
    return RosterTimer.NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    ZoneId zone = policy.calendars().usual().zone();
    Instant end = now.atZone(zone).plus(policy.crew().rosterAhead()).toInstant();
    List<Gap> gaps = roster.gaps(now, end);
    List<Told> told = told();
    told.stream()
        .filter(known -> gaps.stream().noneMatch(known.gap()::touches))
        .forEach(this::closed);
    gaps.stream()
        .filter(gap -> told.stream().map(Told::gap).noneMatch(gap::touches))
        .forEach(gap -> found(gap, zone));
    return Optional.of(now.plus(EVERY));
  }

  private void found(Gap gap, ZoneId zone) {
    String when =
        TIME.format(gap.startsAt().atZone(zone)) + " - " + TIME.format(gap.endsAt().atZone(zone));
    long task = tasks.open("roster-gap", null, null, when);
    jdbc.sql("insert into roster_gap (starts_at, ends_at, task_id) values (:from, :to, :task)")
        .param("from", gap.startsAt().atOffset(ZoneOffset.UTC))
        .param("to", gap.endsAt().atOffset(ZoneOffset.UTC))
        .param("task", task)
        .update();
    events.record("roster.gap", Long.toString(task));
    publisher.publishEvent(new GapFound(gap));
  }

  /// It is over, or somebody has taken it.
  private void closed(Told told) {
    tasks.done(told.task(), "system");
    jdbc.sql("delete from roster_gap where task_id = :task").param("task", told.task()).update();
  }

  private List<Told> told() {
    return jdbc.sql("select * from roster_gap order by starts_at")
        .query(
            (row, n) ->
                new Told(
                    new Gap(Moments.at(row, "starts_at"), Moments.at(row, "ends_at")),
                    row.getLong("task_id")))
        .list();
  }
}
