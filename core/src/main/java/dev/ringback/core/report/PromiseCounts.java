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

  static final String OF_TICKETS =
      """
      from deadline d join ticket t on t.id = d.ticket_id
      where t.opened_at >= :from and t.opened_at < :to
      """;

  private PromiseCounts() {}
}
