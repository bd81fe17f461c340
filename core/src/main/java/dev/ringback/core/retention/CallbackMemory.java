package dev.ringback.core.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What owners said when they were called back; scores, times and states stay as they were.
@Component
@Order(30)
class CallbackMemory implements Memory {

  private static final String THEIRS =
      "callback_id in (select id from callback where ticket_id in (:tickets))";

  /// Whom nobody can ask any more is not asked.
  private static final String LINES =
      """
      update callback set owner = coalesce(:aliases::jsonb ->> regexp_replace(owner, '^phone ', ''),
          case when owner = '' then '' else :alias end),
        state = case state when 'due' then 'skipped' when 'sent' then 'silent' else state end,
        reason = case when state in ('due', 'sent') then 'erased'
          when reason is null or reason ~ '^[a-z_]+$' then reason else :gone end,
        version = version + 1
      where ticket_id in (:tickets)
      """;

  private static final String TIMERS =
      """
      delete from scheduled_tasks where task_name = 'callback' and task_instance in (
        select id::text from callback where ticket_id in (:tickets))
      """;

  private static final String ANSWERS =
      "update callback_answer set text = :gone where text is not null and " + THEIRS;

  private static final String CALLS =
      """
      update callback_call set words = case when words is null then null else :gone end,
        number = case when number is null then null else :alias end,
        confirmed = case when confirmed is null then null else :gone end
      where %s
      """
          .formatted(THEIRS);

  private static final String REVIEWS =
      "update callback_review set comment = :gone where " + THEIRS;

  private static final String PROMISES = "update callback_promise set what = :gone where " + THEIRS;

  /// Causes and measures are the house's own; they stay, to be learnt from.
  private static final String FAILURES =
      "update callback_failure set words = :gone where words is not null and " + THEIRS;

  private static final String TO_MAKE =
      """
      update call_to_make set done_at = opened_at, outcome = 'erased'
      where done_at is null and %s
      """
          .formatted(THEIRS);

  private final JdbcClient jdbc;

  CallbackMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    rows.put("answers", person.in(jdbc.sql(ANSWERS)).update());
    rows.put("calls", person.in(jdbc.sql(CALLS)).update());
    rows.put("reviews", person.in(jdbc.sql(REVIEWS)).update());
    rows.put("promises", person.in(jdbc.sql(PROMISES)).update());
    rows.put("failures", person.in(jdbc.sql(FAILURES)).update());
    rows.put("callsToMake", person.in(jdbc.sql(TO_MAKE)).update());
    person.in(jdbc.sql(TIMERS)).update();
    rows.put("callbacks", person.in(jdbc.sql(LINES)).update());
    return rows;
  }
}
