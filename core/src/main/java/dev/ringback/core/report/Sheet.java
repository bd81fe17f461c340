package dev.ringback.core.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The reports that there are: what is counted, over which rows, and by what they are parted.
///
/// A rate is a percentage with one decimal, and null where it would be of nothing.
public enum Sheet {
  /// what owners said when asked; over those who were asked in the span (service-standards §8.4)
  SATISFACTION(
      """
      count(c.score) as n, count(*) as asked,
      round(100.0 * count(c.score) / nullif(count(*), 0), 1) as return_rate,
      count(*) filter (where c.score >= 4) as satisfied,
      count(*) filter (where c.score = 3) as average,
      count(*) filter (where c.score <= 2) as dissatisfied,
      round(100.0 * count(*) filter (where c.score >= 3) / nullif(count(c.score), 0), 1)
        as satisfaction_rate,
      round(avg(case c.score when 5 then 100 when 4 then 80 when 3 then 60 when 2 then 40
        when 1 then 0 end), 1) as mean_points
      """,
      """
      from callback c join ticket t on t.id = c.ticket_id
      where coalesce(c.sent_at, c.answered_at) >= :from and coalesce(c.sent_at, c.answered_at) < :to
      """,
      "c.frozen ->> 'category' as category"),

  /// the ledger; over callbacks that fell due in the span
  CALLBACKS(
      """
      count(*) as n,
      count(*) filter (where c.state = 'due') as due,
      count(*) filter (where c.state = 'sent') as sent,
      count(*) filter (where c.state = 'answered') as answered,
      count(*) filter (where c.state = 'silent') as silent,
      count(*) filter (where c.state = 'unreachable') as unreachable,
      count(*) filter (where c.state = 'declined') as declined,
      count(*) filter (where c.state = 'skipped') as skipped,
      round(100.0 * count(*) filter (where c.state = 'answered') / nullif(count(*), 0), 1)
        as callback_rate
      """,
      """
      from callback c join ticket t on t.id = c.ticket_id
      where c.due_at >= :from and c.due_at < :to
      """,
      "t.kind as kind"),

  /// promises; over those of tickets opened in the span. What was broken once is late for good
  TIMELINESS(
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
      """,
      """
      from deadline d join ticket t on t.id = d.ticket_id
      where t.opened_at >= :from and t.opened_at < :to
      """,
      "d.kind as promise"),

  /// the same sort of defect told again by the same person; over tickets opened in the span
  REPEATS(
      """
      count(*) as n, count(*) filter (where t.told > 1) as repeated,
      round(100.0 * count(*) filter (where t.told > 1) / nullif(count(*), 0), 1) as repeat_rate
      """,
      """
      from (select o.*, count(*) over (partition by o.category,
              coalesce(o.contact_phone, 'thread ' || o.conversation_id, 'ticket ' || o.id)) as told
            from ticket o where o.opened_at >= :from and o.opened_at < :to) t
      where true
      """,
      "t.category as category"),

  /// how owners come to us; over tickets opened in the span
  INTAKE(
      """
      count(*) as n,
      count(*) filter (where t.urgency = 'emergency') as emergencies,
      count(*) filter (where t.state not in ('closed', 'cancelled')) as live
      """,
      "from ticket t where t.opened_at >= :from and t.opened_at < :to",
      "t.channel as channel, t.kind as kind"),

  /// how tickets were graded, and how often a person of ours graded them anew; over tickets opened
  /// in the span
  TRIAGE(
      """
      count(*) as n, count(*) filter (where t.regraded) as regraded,
      round(100.0 * count(*) filter (where t.regraded) / nullif(count(*), 0), 1) as regraded_rate
      """,
      """
      from (select o.*, exists (select 1 from ticket_history h where h.ticket_id = o.id
              and h.action = 'regrade' and h.actor not in ('owner', 'bot', 'system')) as regraded
            from ticket o where o.opened_at >= :from and o.opened_at < :to) t
      where true
      """,
      "t.category as category, t.urgency as urgency"),

  /// who has what; over tickets opened in the span
  WORKLOAD(
      """
      count(*) as n,
      count(*) filter (where t.state not in ('closed', 'cancelled')) as live,
      count(*) filter (where t.state = 'resolved') as resolved,
      count(*) filter (where t.state = 'closed') as closed,
      count(*) filter (where t.rounds > 1 or t.step = 'rework') as came_back
      """,
      """
      from ticket t left join staff s on s.id = t.assignee
      where t.opened_at >= :from and t.opened_at < :to
      """,
      "coalesce(s.login, '') as assignee");

  private static final String SITE = " and (:site::text is null or t.place ->> 'site' = :site)";

  private final String counts;
  private final String source;
  private final String parts;

  Sheet(String counts, String source, String parts) {
    this.counts = counts;
    this.source = source;
    this.parts = parts;
  }

  /// The name used in the API.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sheet> called(String code) {
    return Arrays.stream(values()).filter(sheet -> sheet.code().equals(code)).findFirst();
  }

  String whole() {
    return "select " + counts + source + SITE;
  }

  String parted() {
    String by = parts.replaceAll(" as \\w+", "");
    return "select "
        + parts
        + ", "
        + counts
        + source
        + SITE
        + " group by "
        + by
        + " order by "
        + by;
  }
}
