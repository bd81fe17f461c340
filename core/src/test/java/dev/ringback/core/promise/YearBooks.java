package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Audits the promises of a year by the rows alone.
///
/// @param warnAt the policy's shares
record YearBooks(JdbcClient jdbc, List<Double> warnAt) {

  /// In words, to be printed.
  String figures() {
    return jdbc.sql(
            """
            select format('%s promises: %s met in time, %s met late, %s given up in time, %s given'
                || ' up late, %s broken and open, %s waiting; %s extended, %s warnings',
              count(*),
              count(*) filter (where met_at is not null and breached_at is null),
              count(*) filter (where met_at is not null and breached_at is not null),
              count(*) filter (where dropped_at is not null and breached_at is null),
              count(*) filter (where dropped_at is not null and breached_at is not null),
              count(*) filter (where met_at is null and dropped_at is null and breached_at is not null),
              count(*) filter (where met_at is null and dropped_at is null and breached_at is null),
              count(extended_at), sum(warned))
            from deadline
            """)
        .query(String.class)
        .single();
  }

  void everyPromiseHasOneEnd() {
    none("deadline where met_at is not null and dropped_at is not null");
    none("deadline where coalesce(met_at, dropped_at) > limit_at and breached_at is null");
    none("deadline where breached_at > coalesce(met_at, dropped_at)");
    none("deadline where breached_at <> limit_at and extended_at is null");
    none(
        """
        deadline where met_at is null and dropped_at is null and breached_at is null
          and stopped_at is null
        """);
    none(
        """
        ticket t where t.kind <> 'service'
          and not exists (select 1 from deadline d where d.ticket_id = t.id)
        """);
  }

  /// Rows, history, events and escalations tell the same.
  void everyMarkIsWrittenOnce() {
    agrees("promise_broken", "count(breached_at)");
    agrees(
        "promise_late", "count(*) filter (where met_at is not null and breached_at is not null)");
    agrees("promise_warned", "sum(warned)");
    assertThat(count("deadline where breached_at is not null"))
        .isEqualTo(count("escalation"))
        .isEqualTo(events("promise.broken"));
    assertThat(count("deadline where met_at is not null")).isEqualTo(events("promise.met"));
    assertThat(jdbc.sql("select sum(warned) from deadline").query(Long.class).single())
        .isEqualTo(events("promise.warned"));
    assertThat(count("deadline where extended_at is not null"))
        .isEqualTo(events("promise.extended"))
        .isEqualTo(count("ticket_history where action = 'extend'"));
  }

  /// Counted anew from the limits of what was never stopped or moved: so many of the policy's
  /// shares, and the told time, had passed when it ended.
  void everyWarningComesOnce() {
    String marks =
        """
        deadline d join ticket t on t.id = d.ticket_id cross join lateral (
          select count(distinct at) from (
            select d.counted_from + make_interval(secs => floor(
              floor(extract(epoch from d.limit_at - d.counted_from))::float8 * share)) as at
            from unnest(array[%s]::float8[]) share
            union select d.due_at where d.due_at > d.counted_from) marks
          where at < d.limit_at
            and at <= coalesce(d.met_at, d.dropped_at, 'infinity')) expected (marks)
        where d.pace = 'round_the_clock' and d.extended_at is null
          and not exists (select 1 from ticket_history h
            where h.ticket_id = d.ticket_id and h.action in ('hold', 'extend'))
        """
            .formatted(String.join(",", warnAt.stream().map(String::valueOf).toList()));
    assertThat(count(marks)).isPositive();
    none(marks + " and d.warned <> expected.marks");
  }

  /// But what keeps reminding people of what is broken.
  void nothingIsLeftToCome() {
    none(
        """
        scheduled_tasks s where s.task_name = 'promise' and not exists (
          select 1 from escalation e where e.ticket_id = s.task_instance::bigint
            and e.next_at is not null)
        """);
    none(
        """
        escalation e where e.next_at is not null and not exists (
          select 1 from scheduled_tasks s
          where s.task_name = 'promise' and s.task_instance = e.ticket_id::text)
        """);
  }

  private void agrees(String action, String marks) {
    none(
        """
        (select ticket_id, kind, %s as rows from deadline group by 1, 2) marked
          full join (select ticket_id, reason as kind, count(*) as rows
            from ticket_history where action = '%s' group by 1, 2) said using (ticket_id, kind)
        where coalesce(marked.rows, 0) <> coalesce(said.rows, 0)
        """
            .formatted(marks, action));
  }

  private long events(String type) {
    return count("event where type = '%s'".formatted(type));
  }

  private void none(String from) {
    assertThat(count(from)).as(from).isZero();
  }

  private long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }
}
