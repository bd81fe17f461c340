package dev.ringback.core.report;

import java.util.List;

/// How the plan of callbacks is made from the estates on our books, and what came of it (R106).
final class PlanCounts {

  static final String FIGURES =
      """
      count(*) as n, count(distinct t.site) as sites, sum(t.flats) as flats,
      sum(t.asked) as asked, sum(t.answered) as answered
      """;

  /// Rounds of all households and seasons, for each estate; and the ends of warranties, by month.
  /// Of a season nobody knows beforehand whose leak will have been mended.
  static final String ROUNDS =
      """
      from (
        select r.*, row_number() over (order by r.opens, r.site, r.occasion) as id,
          jsonb_build_object('site', r.site) as place, a.asked, a.answered
        from (
          select s.name as site, o.occasion, o.opens, o.deadline,
            case o.occasion when 'periodic' then (
              select count(*) from building b join flat f on f.building_id = b.id
              where b.site_id = s.id and coalesce(f.handover, o.opens) <= o.deadline) end as flats
          from site s cross join jsonb_to_recordset(:rounds::jsonb)
            as o(occasion text, opens date, deadline date)
          union all
          select e.site, 'warranty', min(e.opens), max(e.deadline), count(*)
          from (
            select s.name as site,
              (f.handover + w.length::interval - w.open::interval)::date as opens,
              (f.handover + w.length::interval - w.deadline::interval)::date as deadline
            from site s join building b on b.site_id = s.id join flat f on f.building_id = b.id
              cross join jsonb_to_recordset(:warranties::jsonb)
                as w(length text, open text, deadline text)
          ) e
          group by e.site, date_trunc('month', e.opens)
        ) r cross join lateral (
          select count(distinct c.owner) as asked,
            count(distinct c.owner) filter (where c.state = 'answered') as answered
          from callback c
          where coalesce(c.sent_at, c.answered_at) >= r.opens::timestamp at time zone :zone
            and coalesce(c.sent_at, c.answered_at)
              < (r.deadline + 1)::timestamp at time zone :zone
            and c.frozen ->> 'site' = r.site
            and (r.occasion = 'periodic' or c.purpose = r.occasion
              or c.purpose = 'season' and r.occasion like 'season %')
        ) a
      ) t
      where t.opens::timestamp at time zone :zone >= :from
        and t.opens::timestamp at time zone :zone < :to
      """;

  static final String ROWS =
      "t.site, t.occasion, t.opens, t.deadline, t.flats, t.asked, t.answered";

  static final List<Part> PARTS =
      List.of(
          new Part("occasion", "t.occasion"),
          new Part("site", "t.site"),
          new Part("month", "to_char(t.opens, 'YYYY-MM')"));

  private PlanCounts() {}
}
