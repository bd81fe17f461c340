package dev.ringback.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The reports that there are: what is counted, over which rows, and by what they are parted.
///
/// A rate is a percentage with one decimal, and null where it would be of nothing.
public enum Sheet {
  /// what owners said when asked; over those who were asked in the span (service-standards §8.4),
  /// save where the work came back before they had answered
  SATISFACTION(
      Counts.SATISFACTION,
      Counts.CALLBACKS + " and " + Counts.ASKED,
      Counts.CALLBACK_ROWS,
      "category",
      Counts.CALLBACK_PARTS),

  /// what owners said of single dimensions; over answers given in the span (R80). A yes or no has
  /// no points
  DIMENSIONS(
      """
      count(*) as n,
      count(distinct a.callback_id) as callbacks,
      round(100.0 * count(*) filter (where a.score >= 3) / nullif(count(*), 0), 1)
        as satisfaction_rate,
      round(avg(case when a.scale <> 'S5' then null when a.score = 5 then 100
        when a.score = 4 then 80 when a.score = 3 then 60 when a.score = 2 then 40
        when a.score = 1 then 0 end), 1) as mean_points
      """,
      """
      from (select distinct on (callback_id, dimension) * from callback_answer
          where score is not null order by callback_id, dimension, id desc) a
        join callback c on c.id = a.callback_id join ticket t on t.id = c.ticket_id
      where a.at >= :from and a.at < :to and (a.dimension <> 'overall' or c.score is not null)
      """,
      "t.number as ticket, a.dimension, a.scale, a.score, a.text, a.at",
      "dimension",
      List.of(new Part("dimension", "a.dimension"), new Part("kind", "c.frozen ->> 'kind'"))),

  /// the single dimensions of a callback in one score, by the policy's weights; over callbacks
  /// whose last answer was given in the span. What was not answered is left out (R80)
  WEIGHTED(
      "count(*) as n, round(avg(s.weighted), 1) as weighted_points",
      Counts.WEIGHTED,
      Counts.CALLBACK_ROWS + ", round(s.weighted, 1) as weighted_points",
      "category",
      Counts.CALLBACK_PARTS),

  /// the ledger; over callbacks sent or answered in the span, or else due in it
  CALLBACKS(Counts.LEDGER, Counts.CALLBACKS, Counts.CALLBACK_ROWS, "kind", Counts.CALLBACK_PARTS),

  /// promises; over those of tickets opened in the span. What was broken once is late for good
  TIMELINESS(
      PromiseCounts.KEPT,
      PromiseCounts.OF_TICKETS,
      PromiseCounts.ROWS,
      "promise",
      List.of(
          new Part("promise", "d.kind"),
          new Part("kind", "t.kind"),
          new Part("category", "t.category"),
          new Part("site", "t.place ->> 'site'"))),

  /// defects told again after they had been repaired, as they are linked with the earlier ticket;
  /// over tickets opened in the span (R62)
  REPEATS(
      """
      count(*) as n, count(t.repeats) as repeated,
      round(100.0 * count(t.repeats) / nullif(count(*), 0), 1) as repeat_rate
      """,
      """
      from (select o.*, (select e.number from ticket_relation r join ticket e on e.id = r.other_id
              where r.ticket_id = o.id and r.how = 'repeats'
              order by r.other_id desc limit 1) as repeats
            from ticket o where o.opened_at >= :from and o.opened_at < :to) t
      where true
      """,
      Counts.TICKET_ROWS + ", t.repeats",
      "category",
      Counts.TICKET_PARTS),

  /// how owners come to us; over tickets opened in the span
  INTAKE(
      """
      count(*) as n,
      count(*) filter (where t.urgency = 'emergency') as emergencies,
      count(*) filter (where t.state not in ('closed', 'cancelled')) as live
      """,
      "from ticket t where t.opened_at >= :from and t.opened_at < :to",
      Counts.TICKET_ROWS,
      "channel,kind",
      Counts.TICKET_PARTS),

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
      Counts.TICKET_ROWS + ", t.regraded",
      "category,urgency",
      Counts.TICKET_PARTS),

  /// who has what; over tickets opened in the span
  WORKLOAD(
      """
      count(*) as n,
      count(*) filter (where t.state not in ('closed', 'cancelled')) as live,
      count(*) filter (where t.state = 'resolved') as resolved,
      count(*) filter (where t.state = 'closed') as closed,
      count(*) filter (where t.state = 'cancelled') as cancelled,
      count(*) filter (where t.rounds > 1 or t.step = 'rework') as came_back
      """,
      """
      from ticket t left join staff s on s.id = t.assignee
      where t.opened_at >= :from and t.opened_at < :to
      """,
      Counts.TICKET_ROWS + ", coalesce(s.login, '') as assignee",
      "assignee",
      List.of(new Part("assignee", "coalesce(s.login, '')"), new Part("kind", "t.kind"))),

  /// the month's callbacks per kind, with every record behind it (R98)
  MONTHLY(
      Counts.SATISFACTION + Counts.CALLED_BACK,
      Counts.CALLBACKS,
      Counts.CALLBACK_ROWS + Counts.RECORDS,
      "kind",
      Counts.CALLBACK_PARTS),

  /// households served: who was asked, by message or as drawn, what they said of it and want (R101)
  HOUSEHOLD(
      Counts.SATISFACTION + Counts.CALLED_BACK + Counts.HOUSEHOLDS,
      Counts.CALLBACKS + " and c.frozen ->> 'kind' = 'service'",
      Counts.CALLBACK_ROWS + Counts.RECORDS + Counts.WANTED,
      "category",
      Counts.CALLBACK_PARTS),

  /// what owners wish for: suggestions told in the span (R105)
  NEEDS(
      """
      count(*) as n, count(*) filter (where t.state = 'closed') as answered,
      count(distinct coalesce(t.contact_phone, 'thread ' || t.conversation_id, t.number)) as people
      """,
      "from ticket t where t.kind = 'suggestion' and t.opened_at >= :from and t.opened_at < :to",
      Counts.TICKET_ROWS + ", t.description",
      "category",
      Counts.TICKET_PARTS),

  /// what an owner was not satisfied with, over failures of the span; with causes and measures
  /// (R99)
  FAILURES(
      """
      count(*) as n,
      count(*) filter (where f.mended_at is not null) as mended,
      count(*) filter (where f.analysed_at is not null) as analysed,
      count(*) filter (where f.manager_at is not null) as escalated
      """,
      """
      from callback_failure f join callback c on c.id = f.callback_id
        join ticket t on t.id = f.ticket_id
      where f.at >= :from and f.at < :to
      """,
      Counts.TICKET_ROWS
          + ", f.at as failed_at, f.words, f.before, f.rework_by, f.cause, f.measure, f.thanked_at,"
          + " f.mended_at",
      "category",
      List.of(
          new Part("category", "c.frozen ->> 'category'"),
          new Part("assignee", "coalesce(f.before, '')"),
          new Part("kind", "c.frozen ->> 'kind'"))),

  /// the same matter complained of twice or more in succession, the same repair three times or more
  /// in a year (R99)
  SAME_MATTERS(
      "count(*) as n, count(distinct t.matter) as matters",
      Counts.SAME_MATTERS,
      Counts.TICKET_ROWS + ", t.matter, t.told",
      "sort",
      List.of(new Part("sort", "t.kind"), new Part("category", "t.category"))),

  /// what the weekly meeting has to decide on: tickets open now that were hard before the span's
  /// end, however long ago they came (R91)
  HARD(HardCounts.FIGURES, HardCounts.ISSUES, HardCounts.ROWS, "category", HardCounts.PARTS),

  /// what inspectors score whole projects by, with bands; over quarters that share a day with the
  /// span, the latest score of each (service-standards §8.4, R79)
  PROJECTS(
      ProjectCounts.FIGURES,
      ProjectCounts.SCORES,
      ProjectCounts.ROWS,
      "project",
      ProjectCounts.PARTS),

  /// the plan of callbacks for the estates on our books, over rounds that open in the span: how
  /// many flats there are, who was asked so far, and who answered (R106)
  ANNUAL(PlanCounts.FIGURES, PlanCounts.ROUNDS, PlanCounts.ROWS, "occasion", PlanCounts.PARTS);

  private final SheetQuery query;
  private final String usual;

  Sheet(String counts, String source, String rows, String usual, List<Part> parts) {
    this.query = new SheetQuery(counts, source, rows, parts);
    this.usual = usual;
  }

  /// The name used in the API.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sheet> called(String code) {
    return Arrays.stream(values()).filter(sheet -> sheet.code().equals(code)).findFirst();
  }

  /// By what it can be parted.
  public List<String> partNames() {
    return query.parts().stream().map(Part::name).toList();
  }

  /// By what it is parted if nobody says.
  public List<String> usualParts() {
    return List.of(usual.split(","));
  }

  SheetQuery query() {
    return query;
  }
}
