package dev.ringback.core.report;

/// How promises are counted.
final class PromiseCounts {

  static final String KEPT =
      """
      count(*) as n,
      count(*) filter (where d.met_at <= d.limit_at and d.breached_at is null) as in_time,
      count(*) filter (where d.met_at <= d.due_at and d.breached_at is null) as as_told,
      count(*) filter (where d.met_at > d.limit_at or d.met_at is not null
        and d.breached_at is not null) as late,
      count(*) filter (where d.met_at is null and d.dropped_at is null
        and (d.breached_at is not null or d.limit_at <= :now and d.stopped_at is null)) as overdue,
      count(*) filter (where d.met_at is null and d.dropped_at is null
        and d.breached_at is null and (d.limit_at > :now or d.stopped_at is not null)) as pending,
      count(*) filter (where d.met_at is null and d.dropped_at is not null) as ended_unmet,
      count(*) filter (where d.extended_at is not null) as extended,
      count(*) filter (where d.breached_at is not null) as broken,
      round(100.0 * count(*) filter (where d.met_at <= d.limit_at and d.breached_at is null)
        / nullif(count(*) filter (where d.met_at is not null or d.breached_at is not null
          or d.dropped_at is null and d.stopped_at is null and d.limit_at <= :now), 0), 1)
        as in_time_rate
      """;

  /// Each promise with its limit and what came of it: one outcome each, by which the figures add
  /// up.
  static final String ROWS =
      """
      t.number as ticket, d.kind as promise, d.round, d.due_at, d.limit_at, d.met_at,
      case
        when d.met_at is not null and d.met_at <= d.limit_at and d.breached_at is null
          then 'in_time'
        when d.met_at is not null then 'late'
        when d.dropped_at is not null then 'ended_unmet'
        when d.breached_at is not null or d.limit_at <= :now and d.stopped_at is null
          then 'overdue'
        else 'pending'
      end as outcome,
      d.extended_at is not null as extended, d.breached_at is not null as broken, t.state
      """;

  static final String OF_TICKETS =
      """
      from deadline d join ticket t on t.id = d.ticket_id
      where t.opened_at >= :from and t.opened_at < :to
      """;

  private PromiseCounts() {}
}
