package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the ledger's lines.
@Component
class CallbackRows {

  static final String SELECT =
      "select c.*, t.number from callback c join ticket t on t.id = c.ticket_id ";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  CallbackRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A line to be written.
  record Planned(
      long ticketId,
      Purpose purpose,
      int closing,
      int step,
      State state,
      Instant dueAt,
      Instant breachAt,
      @Nullable String reason,
      String owner,
      Scale scale,
      Map<String, @Nullable Object> frozen) {}

  /// @return empty if there is this line already
  Optional<Long> insert(Planned planned) {
    return jdbc.sql(
            """
            insert into callback (ticket_id, round, purpose, closing, step, state, due_at,
              breach_at, reason, owner, scale, frozen)
            select :ticket, count(*) + 1, :purpose, :closing, :step, :state, :due, :breach,
              :reason, :owner, :scale, :frozen::jsonb from callback where ticket_id = :ticket
            on conflict (ticket_id, closing, purpose, step) do nothing
            returning id
            """)
        .param("ticket", planned.ticketId())
        .param("purpose", planned.purpose().code())
        .param("closing", planned.closing())
        .param("step", planned.step())
        .param("state", planned.state().code())
        .param("due", Moments.utc(planned.dueAt()))
        .param("breach", Moments.utc(planned.breachAt()))
        .param("reason", planned.reason())
        .param("owner", planned.owner())
        .param("scale", planned.scale().name())
        .param("frozen", json.writeValueAsString(planned.frozen()))
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

  List<Callback> list(CallbackFilter filter, int offset, int most) {
    return filtered(SELECT + WHERE + " order by c.id desc offset :offset limit :most", filter)
        .param("offset", offset)
        .param("most", most)
        .query(CallbackRows::row)
        .list();
  }

  List<Callback> unreviewed(int most) {
    return jdbc.sql(
            SELECT
                + "where exists (select 1 from callback_call k where k.callback_id = c.id)"
                + " and not exists (select 1 from callback_review r where r.callback_id = c.id)"
                + " order by c.id limit :most")
        .param("most", most)
        .query(CallbackRows::row)
        .list();
  }

  long count(CallbackFilter filter) {
    return filtered("select count(*) from callback c " + WHERE, filter).query(Long.class).single();
  }

  private static final String WHERE =
      """
      where (:state::text is null or c.state = :state)
        and (:ticket::bigint is null or c.ticket_id = :ticket)
        and (:due::timestamptz is null or c.due_at <= :due)
      """;

  private JdbcClient.StatementSpec filtered(String sql, CallbackFilter filter) {
    Instant dueBy = filter.dueBy();
    return jdbc.sql(sql)
        .param("state", filter.stateCode())
        .param("ticket", filter.ticketId())
        .param("due", dueBy == null ? null : Moments.utc(dueBy));
  }

  void asked(long id, Instant at, @Nullable String reason, String owner, Scale scale) {
    jdbc.sql(
            "update callback set state = 'sent', sent_at = :at, reason = :reason, owner = :owner,"
                + " scale = :scale, version = version + 1 where id = :id")
        .param("at", Moments.utc(at))
        .param("reason", reason)
        .param("owner", owner)
        .param("scale", scale.name())
        .param("id", id)
        .update();
  }

  void reminded(long id, Instant at) {
    jdbc.sql("update callback set reminded_at = :at, version = version + 1 where id = :id")
        .param("at", Moments.utc(at))
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
        .param("at", Moments.utc(at))
        .param("id", id)
        .update();
  }

  static Callback row(ResultSet row, int n) throws SQLException {
    return new Callback(
        row.getLong("id"),
        TicketNumber.parse(row.getString("number")).orElseThrow(),
        row.getInt("round"),
        Purpose.of(row.getString("purpose")),
        row.getInt("closing"),
        row.getInt("step"),
        row.getString("owner"),
        State.of(row.getString("state")),
        Moments.at(row, "due_at"),
        Moments.orNull(row, "breach_at"),
        row.getString("method"),
        Scale.valueOf(row.getString("scale")),
        row.getString("reason"),
        Moments.orNull(row, "sent_at"),
        Moments.orNull(row, "reminded_at"),
        Moments.orNull(row, "answered_at"),
        row.getObject("score", Integer.class));
  }
}
