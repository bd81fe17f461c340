package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the ledger's lines and what was said to each.
@Component
class CallbackRows {

  private static final String SELECT =
      "select c.*, t.number from callback c join ticket t on t.id = c.ticket_id ";

  private final JdbcClient jdbc;

  CallbackRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return empty if this closing has its line already
  Optional<Long> insert(
      long ticketId,
      int round,
      State state,
      Instant dueAt,
      @Nullable String reason,
      String frozen) {
    return jdbc.sql(
            """
            insert into callback (ticket_id, round, state, due_at, reason, frozen)
            values (:ticket, :round, :state, :due, :reason, :frozen::jsonb)
            on conflict (ticket_id, round) do nothing
            returning id
            """)
        .param("ticket", ticketId)
        .param("round", round)
        .param("state", state.code())
        .param("due", utc(dueAt))
        .param("reason", reason)
        .param("frozen", frozen)
        .query(Long.class)
        .optional();
  }

  Optional<Callback> find(long id) {
    return jdbc.sql(SELECT + "where c.id = :id")
        .param("id", id)
        .query(CallbackRows::row)
        .optional();
  }

  /// Locks; the caller has locked the ticket.
  Optional<Callback> lock(long id) {
    return jdbc.sql(SELECT + "where c.id = :id for update of c")
        .param("id", id)
        .query(CallbackRows::row)
        .optional();
  }

  List<Callback> lockLiveOf(long ticketId) {
    return jdbc.sql(
            SELECT
                + "where c.ticket_id = :id and c.state in ('due', 'sent') order by c.id"
                + " for update of c")
        .param("id", ticketId)
        .query(CallbackRows::row)
        .list();
  }

  List<Callback> of(long ticketId) {
    return jdbc.sql(SELECT + "where c.ticket_id = :id order by c.round")
        .param("id", ticketId)
        .query(CallbackRows::row)
        .list();
  }

  /// @param state null: any
  /// @param ticketId null: any
  /// @param dueBefore null: any time
  List<Callback> list(
      @Nullable String state,
      @Nullable Long ticketId,
      @Nullable Instant dueBefore,
      int offset,
      int most) {
    return filtered(
            SELECT + WHERE + " order by c.id desc offset :offset limit :most",
            state,
            ticketId,
            dueBefore)
        .param("offset", offset)
        .param("most", most)
        .query(CallbackRows::row)
        .list();
  }

  long count(@Nullable String state, @Nullable Long ticketId, @Nullable Instant dueBefore) {
    return filtered("select count(*) from callback c " + WHERE, state, ticketId, dueBefore)
        .query(Long.class)
        .single();
  }

  private static final String WHERE =
      """
      where (:state::text is null or c.state = :state)
        and (:ticket::bigint is null or c.ticket_id = :ticket)
        and (:due::timestamptz is null or c.due_at <= :due)
      """;

  private JdbcClient.StatementSpec filtered(
      String sql, @Nullable String state, @Nullable Long ticketId, @Nullable Instant dueBefore) {
    return jdbc.sql(sql)
        .param("state", state)
        .param("ticket", ticketId)
        .param("due", dueBefore == null ? null : utc(dueBefore));
  }

  void asked(long id, Instant at, @Nullable String reason) {
    jdbc.sql(
            "update callback set state = 'sent', sent_at = :at, reason = :reason,"
                + " version = version + 1 where id = :id")
        .param("at", utc(at))
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  void reminded(long id, Instant at) {
    jdbc.sql("update callback set reminded_at = :at, version = version + 1 where id = :id")
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void become(long id, State state, @Nullable String reason) {
    jdbc.sql(
            "update callback set state = :state, reason = coalesce(:reason, reason),"
                + " version = version + 1 where id = :id")
        .param("state", state.code())
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  /// @param score null: answered in words alone so far
  void answered(long id, String method, @Nullable Integer score, Instant at) {
    jdbc.sql(
            """
            update callback set state = 'answered', method = :method, score = :score,
              answered_at = coalesce(answered_at, :at), version = version + 1
            where id = :id
            """)
        .param("method", method)
        .param("score", score)
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void say(
      long id,
      @Nullable Integer score,
      @Nullable String text,
      @Nullable Long messageId,
      Instant at) {
    jdbc.sql(
            "insert into callback_answer (callback_id, dimension, score, text, message_id, at)"
                + " values (:id, 'overall', :score, :text, :message, :at)")
        .param("id", id)
        .param("score", score)
        .param("text", text)
        .param("message", messageId)
        .param("at", utc(at))
        .update();
  }

  List<CallbackAnswer> answers(long id) {
    return jdbc.sql(
            "select dimension, score, text, at from callback_answer where callback_id = :id order"
                + " by id")
        .param("id", id)
        .query(
            (row, n) ->
                new CallbackAnswer(
                    row.getString("dimension"),
                    row.getObject("score", Integer.class),
                    row.getString("text"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void call(long id, CallResult result, String by, Instant at) {
    jdbc.sql(
            "insert into callback_call (callback_id, method, outcome, score, words, by_login, at)"
                + " values (:id, :method, :outcome, :score, :words, :by, :at)")
        .param("id", id)
        .param("method", result.method())
        .param("outcome", result.outcome().code())
        .param("score", result.score())
        .param("words", result.words())
        .param("by", by)
        .param("at", utc(at))
        .update();
  }

  void review(long id, String comment, String by, Instant at) {
    jdbc.sql(
            "insert into callback_review (callback_id, comment, by_login, at)"
                + " values (:id, :comment, :by, :at)")
        .param("id", id)
        .param("comment", comment)
        .param("by", by)
        .param("at", utc(at))
        .update();
  }

  private static Callback row(ResultSet row, int n) throws SQLException {
    return new Callback(
        row.getLong("id"),
        TicketNumber.parse(row.getString("number")).orElseThrow(),
        row.getInt("round"),
        State.of(row.getString("state")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getString("method"),
        row.getString("reason"),
        instant(row, "sent_at"),
        instant(row, "reminded_at"),
        instant(row, "answered_at"),
        row.getObject("score", Integer.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
