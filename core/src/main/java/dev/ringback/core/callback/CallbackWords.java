package dev.ringback.core.callback;

import dev.ringback.core.moment.Moments;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what was said to each line of the ledger; none of it is ever changed.
@Component
class CallbackWords {

  private final JdbcClient jdbc;

  CallbackWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether the bill was right is a yes or a no (service-standards §8.3).
  ///
  /// @return the answer's id
  long say(
      long id,
      String dimension,
      @Nullable Integer score,
      @Nullable String text,
      @Nullable Long messageId,
      Instant at) {
    return jdbc.sql(
            """
            insert into callback_answer (callback_id, dimension, scale, score, text, message_id, at)
            select :id, :dimension,
              case :dimension when 'fee' then 'S2' when 'overall' then c.scale else 'S5' end,
              :score, :text, :message, :at
            from callback c where c.id = :id returning id
            """)
        .param("id", id)
        .param("dimension", dimension)
        .param("score", score)
        .param("text", text)
        .param("message", messageId)
        .param("at", Moments.utc(at))
        .query(Long.class)
        .single();
  }

  List<CallbackAnswer> answers(long id) {
    return jdbc.sql(
            """
            select a.dimension, a.score, a.text, a.at, r.sentiment, r.topic, r.confidence,
              coalesce(a.score, c.score) as stands
            from callback_answer a join callback c on c.id = a.callback_id
              left join callback_reading r on r.answer_id = a.id
            where a.callback_id = :id order by a.id
            """)
        .param("id", id)
        .query(
            (row, n) ->
                new CallbackAnswer(
                    row.getString("dimension"),
                    row.getObject("score", Integer.class),
                    row.getString("text"),
                    Moments.at(row, "at"),
                    row.getString("sentiment") == null ? null : CallbackReadings.reading(row)))
        .list();
  }

  /// @param number that was called; null where nobody was
  void call(long id, CallResult result, @Nullable String number, String by, Instant at) {
    Instant called = result.calledAt();
    jdbc.sql(
            """
            insert into callback_call (callback_id, method, outcome, score, words, by_login, at,
              number, called_at, confirmed, joint)
            values (:id, :method, :outcome, :score, :words, :by, :at,
              :number, :called, :confirmed, :joint)
            """)
        .param("id", id)
        .param("method", result.method())
        .param("outcome", result.outcome().code())
        .param("score", result.score())
        .param("words", result.words())
        .param("by", by)
        .param("at", Moments.utc(at))
        .param("number", number)
        .param("called", Moments.utc(called == null ? at : called))
        .param("confirmed", result.confirmed())
        .param("joint", result.joint())
        .update();
    result.promises().forEach(promised -> promise(id, promised, by, at));
  }

  private void promise(long id, CallResult.Promised promised, String by, Instant at) {
    jdbc.sql(
            "insert into callback_promise (callback_id, what, due_at, made_by, made_at)"
                + " values (:id, :what, :due, :by, :at)")
        .param("id", id)
        .param("what", promised.what())
        .param("due", Moments.utc(promised.until()))
        .param("by", by)
        .param("at", Moments.utc(at))
        .update();
  }

  /// Whether somebody calls or comes whatever the owner has answered.
  boolean insisted(long id) {
    return jdbc.sql(
            "select exists (select 1 from call_to_make where callback_id = :id"
                + " and why in ('visit', 'key') and done_at is null)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /// Whether this person has called about it.
  boolean called(long id, String login) {
    return jdbc.sql(
            "select exists (select 1 from callback_call where callback_id = :id"
                + " and by_login = :login)")
        .param("id", id)
        .param("login", login)
        .query(Boolean.class)
        .single();
  }

  void review(long id, String comment, String by, Instant at) {
    jdbc.sql(
            "insert into callback_review (callback_id, comment, by_login, at)"
                + " values (:id, :comment, :by, :at)")
        .param("id", id)
        .param("comment", comment)
        .param("by", by)
        .param("at", Moments.utc(at))
        .update();
  }
}
