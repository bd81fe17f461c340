package dev.ringback.core.report;

import java.util.List;

/// How inspectors' scores of projects are counted: early, process and later service weigh 20, 50
/// and 30 hundredths (service-standards §8.4).
final class ProjectCounts {

  static final String FIGURES =
      """
      count(*) as n, count(distinct t.project) as projects,
      round(avg(t.early), 1) as early, round(avg(t.process), 1) as process,
      round(avg(t.later), 1) as later, round(avg(t.total), 1) as project_points,
      count(*) filter (where t.band = 'excellent') as excellent,
      count(*) filter (where t.band = 'qualified') as qualified,
      count(*) filter (where t.band = 'unqualified') as unqualified,
      count(*) filter (where t.satisfied) as satisfied_projects
      """;

  /// A project is called as its estate is.
  static final String SCORES =
      """
      from (
        select l.*, jsonb_build_object('site', l.project) as place,
          case when l.total < 70 then 'unqualified' when l.total < 90 then 'qualified'
            else 'excellent' end as band,
          l.basics and l.total >= 90 and least(l.early, l.process, l.later) >= 80 as satisfied
        from (
          select distinct on (project, quarter) *,
            0.2 * early + 0.5 * process + 0.3 * later as total
          from project_score order by project, quarter, id desc
        ) l
        where l.quarter::timestamp at time zone :zone < :to
          and (l.quarter + interval '3 months') at time zone :zone > :from
      ) t
      where true
      """;

  static final String ROWS =
      """
      t.project, to_char(t.quarter, 'YYYY"-Q"Q') as quarter, t.early, t.process, t.later,
      round(t.total, 2) as total, t.band, t.basics, t.satisfied, t.by_login as scored_by,
      t.at as scored_at
      """;

  static final List<Part> PARTS =
      List.of(
          new Part("project", "t.project"),
          // `quarter` asks for a span
          new Part("period", "to_char(t.quarter, 'YYYY\"-Q\"Q')"),
          new Part("band", "t.band"));

  private ProjectCounts() {}
}
