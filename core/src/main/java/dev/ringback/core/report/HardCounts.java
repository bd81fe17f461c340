package dev.ringback.core.report;

import java.util.List;

/// How hard issues are found, which the weekly meeting has to decide on (R91).
final class HardCounts {

  static final String FIGURES =
      """
      count(*) as n,
      count(*) filter (where 'escalated' = any (t.why)) as raised,
      count(*) filter (where 'broken' = any (t.why)) as long_broken,
      count(*) filter (where 'rework' = any (t.why)) as reworked,
      count(*) filter (where 'second_stage' = any (t.why)) as second_stage,
      count(*) filter (where 'same_matter' = any (t.why)) as told_again,
      count(t.decided_at) as decided
      """;

  /// Tickets open now that were hard before the span ended: broken or reworked as long or often as
  /// policy says, or a complaint that its first stage did not settle. What was decided last counts;
  /// department and decision stand in one line of the history.
  static final String ISSUES =
      """
      from (
        select o.*, h.why, h.since, coalesce(k.responsible, (select p.login from staff p
            where p.id = o.assignee), nullif(o.first_contact, 'bot'))
            as responsible, d.at as decided_at, split_part(d.reason, ': ', 1) as department,
          substr(d.reason, strpos(d.reason, ': ') + 2) as decision
        from ticket o left join complaint k on k.ticket_id = o.id
          cross join lateral (
            select array_agg(w.why order by w.why) as why, min(w.since) as since
            from (
              select 'escalated' as why, max(e.at) as since from ticket_history e
              where e.ticket_id = o.id and e.action = 'escalate'
              union all
              select 'broken', min(p.breached_at) from deadline p
              where p.ticket_id = o.id and p.met_at is null and p.dropped_at is null
                and p.breached_at < :now::timestamptz - make_interval(secs => :brokenFor)
              union all
              select 'rework', (array_agg(r.at order by r.id))[:reworks] from ticket_history r
              where r.ticket_id = o.id and r.to_step = 'rework'
                and r.action in ('reject', 'reopen')
              union all
              select 'second_stage', min(s.at) from complaint_responsible s
              where s.ticket_id = o.id and s.stage > 0
              union all
              select 'same_matter', f.at from repeat_flag f where f.ticket_id = o.id
            ) w
            where w.since is not null
          ) h
          left join lateral (
            select a.at, a.reason from ticket_history a
            where a.ticket_id = o.id and a.action = 'meeting' order by a.id desc limit 1
          ) d on true
        where o.state not in ('closed', 'cancelled') and h.since is not null
      ) t
      where t.since < :to
      """;

  static final String ROWS =
      """
      t.number as ticket, t.kind, t.category, t.urgency, t.state, t.description as matter,
      coalesce(t.place ->> 'text', concat_ws(' ', t.place ->> 'site', concat_ws('-',
        t.place ->> 'building', t.place ->> 'unit', t.place ->> 'room'), t.place ->> 'spot'))
        as place,
      array_to_string(t.why, ', ') as why, t.since, t.responsible, t.decision, t.department,
      t.decided_at
      """;

  static final List<Part> PARTS =
      List.of(
          new Part("category", "t.category"),
          new Part("kind", "t.kind"),
          new Part("assignee", "coalesce(t.responsible, '')"),
          new Part("site", "t.place ->> 'site'"));

  private HardCounts() {}
}
