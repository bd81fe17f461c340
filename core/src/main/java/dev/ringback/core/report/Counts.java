package dev.ringback.core.report;

import java.util.List;

/// What several reports count and show alike.
final class Counts {

  /// Somebody was asked, and the work did not come back before there was an answer.
  static final String ASKED =
      "coalesce(c.sent_at, c.answered_at) is not null"
          + " and (c.answered_at is not null or c.reason is distinct from 'reopened')";

  /// What was said instead of a level was read as bad, or was that the thing is not mended.
  private static final String READS_BAD =
      """
      (c.state = 'answered' and c.score is null and exists (select 1 from callback_answer a
        left join callback_reading r on r.answer_id = a.id
        where a.callback_id = c.id
          and (a.dimension = 'solved' or a.dimension = 'overall' and r.sentiment = 'bad')))
      """;

  /// Whoever answered in words without a level is in no rate, and so is counted beside it.
  static final String SATISFACTION =
      """
      count(c.score) as n, count(*) filter (where %1$s) as asked,
      round(100.0 * count(c.score) / nullif(count(*) filter (where %1$s), 0), 1) as return_rate,
      count(*) filter (where c.score >= 4) as satisfied,
      count(*) filter (where c.score = 3) as average,
      count(*) filter (where c.score <= 2) as dissatisfied,
      count(*) filter (where c.state = 'answered' and c.score is null) as in_words,
      count(*) filter (where %2$s) as in_words_bad,
      round(100.0 * count(*) filter (where c.score >= 3) / nullif(count(c.score), 0), 1)
        as satisfaction_rate,
      round(avg(case when c.scale <> 'S5' then null when c.score = 5 then 100
        when c.score = 4 then 80 when c.score = 3 then 60 when c.score = 2 then 40
        when c.score = 1 then 0 end), 1) as mean_points
      """
          .formatted(ASKED, READS_BAD);

  /// The states of callbacks (a closing after a slip of the finger is none by itself), whether the
  /// answer came in time, and the callback rate.
  static final String LEDGER =
      """
      count(*) as n,
      count(*) filter (where c.state = 'due') as due,
      count(*) filter (where c.state = 'sent') as sent,
      count(*) filter (where c.state = 'answered') as answered,
      count(*) filter (where c.state = 'silent') as silent,
      count(*) filter (where c.state = 'unreachable') as unreachable,
      count(*) filter (where c.state = 'declined') as declined,
      count(*) filter (where c.state = 'skipped') as skipped,
      count(*) filter (where c.answered_at <= c.breach_at) as in_time,
      count(*) filter (where c.answered_at > c.breach_at or c.answered_at is null
        and c.breach_at <= :now and c.state not in ('declined', 'skipped')) as late,
      count(distinct (c.ticket_id, c.closing))
        filter (where coalesce(c.reason, '') not in ('reopened', 'corrected')) as handled,
      count(distinct (c.ticket_id, c.closing)) filter (where c.state = 'answered') as called_back,
      round(100.0 * count(distinct (c.ticket_id, c.closing)) filter (where c.state = 'answered')
        / nullif(count(distinct (c.ticket_id, c.closing))
          filter (where coalesce(c.reason, '') not in ('reopened', 'corrected')), 0), 1)
        as callback_rate
      """;

  /// Of those handled, how many gave an answer; a push without one does not count (§7.2).
  static final String CALLED_BACK =
      """
      , count(distinct (c.ticket_id, c.closing))
        filter (where coalesce(c.reason, '') not in ('reopened', 'corrected')) as handled,
      count(distinct (c.ticket_id, c.closing)) filter (where c.state = 'answered') as called_back,
      round(100.0 * count(distinct (c.ticket_id, c.closing)) filter (where c.state = 'answered')
        / nullif(count(distinct (c.ticket_id, c.closing))
          filter (where coalesce(c.reason, '') not in ('reopened', 'corrected')), 0), 1)
        as callback_rate
      """;

  static final String HOUSEHOLDS =
      """
      , count(distinct c.owner) as households,
      count(*) filter (where exists (select 1 from call_to_make k
        where k.callback_id = c.id and k.why = 'household')) as drawn,
      count(*) filter (where exists (select 1 from callback_call k
        where k.callback_id = c.id and k.outcome = 'reached')) as reached
      """;

  /// Callbacks by when the owner was asked or has answered; by when they fall due if neither is.
  static final String CALLBACKS =
      """
      from callback c join ticket t on t.id = c.ticket_id
      where coalesce(c.sent_at, c.answered_at, c.due_at) >= :from
        and coalesce(c.sent_at, c.answered_at, c.due_at) < :to
      """;

  /// What was said to whom, how, and what the supervisor found: the record of service-standards
  /// §6.3.
  static final String RECORDS =
      """
      , t.contact_name as customer, t.place ->> 'building' as building,
      t.place ->> 'unit' as unit, t.place ->> 'room' as room,
      (select string_agg(k.by_login || ' ' || k.method || ' ' || coalesce(k.number, '') || ' '
          || k.outcome || coalesce(': ' || k.words, ''), '; ' order by k.id)
        from callback_call k where k.callback_id = c.id) as calls,
      (select string_agg(a.text, '; ' order by a.id) from callback_answer a
        where a.callback_id = c.id and a.text is not null) as content,
      (select string_agg(k.confirmed, '; ' order by k.id)
        from callback_call k where k.callback_id = c.id) as confirmed,
      (select string_agg(r.by_login || ': ' || r.comment, '; ' order by r.id)
        from callback_review r where r.callback_id = c.id) as review
      """;

  /// What owners were promised, and what was changed for them.
  static final String WANTED =
      """
      , (select string_agg(p.what || ' ' || p.due_at::date, '; ' order by p.id)
        from callback_promise p where p.callback_id = c.id) as promised,
      (select string_agg(f.measure, '; ' order by f.id)
        from callback_failure f where f.callback_id = c.id) as improvement
      """;

  /// Of each callback the last answer to each question of five levels, weighed.
  static final String WEIGHTED =
      """
      from (
        select a.callback_id, max(a.at) as at,
          sum(a.points * w.value::numeric) / nullif(sum(w.value::numeric), 0) as weighted
        from (
          select distinct on (callback_id, dimension) callback_id, dimension, at,
            case score when 5 then 100 when 4 then 80 when 3 then 60 when 2 then 40 else 0 end
              as points
          from callback_answer where score is not null and scale = 'S5'
          order by callback_id, dimension, id desc
        ) a join jsonb_each_text(:weights::jsonb) w on w.key = a.dimension
        group by a.callback_id
      ) s join callback c on c.id = s.callback_id join ticket t on t.id = c.ticket_id
      where s.at >= :from and s.at < :to and s.weighted is not null
      """;

  static final String CALLBACK_ROWS =
      """
      c.id as callback, t.number as ticket, c.round, c.purpose, c.state, c.reason, c.method,
      c.frozen ->> 'kind' as kind, c.frozen ->> 'category' as category,
      c.frozen ->> 'assignee' as technician, c.frozen ->> 'agent' as agent,
      c.frozen ->> 'site' as site, c.due_at, c.sent_at, c.answered_at, c.scale, c.score,
      %s as in_words_bad
      """
          .formatted(READS_BAD);

  static final String TICKET_ROWS =
      """
      t.number as ticket, t.kind, t.category, t.urgency, t.state, t.channel,
      t.place ->> 'site' as site, t.opened_at, t.closed_at
      """;

  static final List<Part> CALLBACK_PARTS =
      List.of(
          new Part("category", "c.frozen ->> 'category'"),
          new Part("kind", "c.frozen ->> 'kind'"),
          new Part("technician", "c.frozen ->> 'assignee'"),
          new Part("agent", "c.frozen ->> 'agent'"),
          new Part("site", "c.frozen ->> 'site'"),
          new Part("channel", "c.frozen ->> 'channel'"),
          new Part("method", "c.method"),
          new Part("purpose", "c.purpose"),
          new Part(
              "month",
              "to_char(coalesce(c.sent_at, c.answered_at, c.due_at) at time zone :zone,"
                  + " 'YYYY-MM')"),
          new Part(
              "hour",
              "to_char(coalesce(c.sent_at, c.answered_at, c.due_at) at time zone :zone, 'HH24')"));

  static final List<Part> TICKET_PARTS =
      List.of(
          new Part("channel", "t.channel"),
          new Part("kind", "t.kind"),
          new Part("category", "t.category"),
          new Part("urgency", "t.urgency"),
          new Part("site", "t.place ->> 'site'"),
          new Part("month", "to_char(t.opened_at at time zone :zone, 'YYYY-MM')"));

  /// Owner, flat and category make a matter; a complaint of something else in between on the same
  /// flat breaks the succession. The latest is in the span, the others within a year before its
  /// end.
  static final String SAME_MATTERS = sameMatters("");

  /// @param only which tickets are looked at, as a further condition on `y`
  static String sameMatters(String only) {
    return SAME_MATTERS_OF.formatted(only);
  }

  private static final String SAME_MATTERS_OF =
      """
      from (
        select k.*, count(*) over (partition by k.kind, k.matter,
            case k.kind when 'complaint' then k.run else 0 end) as told,
          max(k.opened_at) over (partition by k.kind, k.matter,
            case k.kind when 'complaint' then k.run else 0 end) as latest
        from (
          select o.*, sum(o.other) over (partition by o.kind, o.home order by o.id) as run
          from (
            select q.*, q.home || ' ' || q.category as matter,
              case when lag(q.category) over (partition by q.kind, q.home order by q.id)
                is distinct from q.category then 1 else 0 end as other
            from (
              select y.*, coalesce(y.contact_phone, 'thread ' || y.conversation_id,
                'ticket ' || y.id) || ' ' || coalesce(y.place ->> 'building', '') || '-'
                || coalesce(y.place ->> 'room', '') as home
              from ticket y
              where y.kind in ('complaint', 'repair') and y.opened_at < :to
                and y.opened_at >= :to::timestamptz - interval '12 months' %s
            ) q
          ) o
        ) k
      ) t
      where t.told >= case t.kind when 'complaint' then 2 else 3 end and t.latest >= :from
      """;

  private Counts() {}
}
