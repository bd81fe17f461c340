package dev.ringback.core.promise;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the broken promises that nobody has answered for yet.
@Component
class EscalationRows {

  private static final String SELECT =
      """
      select e.*, t.number, d.due_at, d.limit_at from escalation e
      join ticket t on t.id = e.ticket_id
      join deadline d on d.ticket_id = e.ticket_id and d.kind = e.kind and d.round = e.round
      """;

  private final JdbcClient jdbc;

  EscalationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return false if that promise was escalated before
  boolean raise(Deadline deadline, Instant now) {
    return jdbc.sql(
                """
                insert into escalation (ticket_id, kind, round, raised_at, next_at)
                values (:ticket, :kind, :round, :now, :now) on conflict do nothing
                """)
            .param("ticket", deadline.ticketId())
            .param("kind", deadline.milestone().code())
            .param("round", deadline.round())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The open ones, longest waiting first.
  List<Escalated> open(int most, int skip) {
    return jdbc.sql(
            SELECT
                + "where e.next_at is not null order by e.raised_at, e.id offset :skip limit :most")
        .param("most", most)
        .param("skip", skip)
        .query(EscalationRows::escalated)
        .list();
  }

  long countOpen() {
    return jdbc.sql("select count(*) from escalation where next_at is not null")
        .query(Long.class)
        .single();
  }

  List<Escalated> openOf(long ticketId) {
    return jdbc.sql(SELECT + "where e.next_at is not null and e.ticket_id = :id order by e.id")
        .param("id", ticketId)
        .query(EscalationRows::escalated)
        .list();
  }

  Optional<Escalated> find(long id) {
    return jdbc.sql(SELECT + "where e.id = :id")
        .param("id", id)
        .query(EscalationRows::escalated)
        .optional();
  }

  void climbed(long id, int rung, Instant next) {
    jdbc.sql("update escalation set rung = :rung, next_at = :next where id = :id")
        .param("rung", rung)
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  void acknowledged(long ticketId, String by, Instant at) {
    jdbc.sql(
            "update escalation set next_at = null, acknowledged_by = :by, acknowledged_at = :at"
                + " where ticket_id = :id and next_at is not null")
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", ticketId)
        .update();
  }

  /// What was promised is done or not owed any more.
  void over(Deadline deadline) {
    jdbc.sql(
            "update escalation set next_at = null where ticket_id = :ticket and kind = :kind and"
                + " round = :round")
        .param("ticket", deadline.ticketId())
        .param("kind", deadline.milestone().code())
        .param("round", deadline.round())
        .update();
  }

  private static Escalated escalated(ResultSet row, int n) throws SQLException {
    return new Escalated(
        row.getLong("id"),
        new TicketNumber(row.getString("number").charAt(0), row.getLong("ticket_id")),
        Milestone.of(row.getString("kind")),
        Moments.at(row, "due_at"),
        Moments.at(row, "limit_at"),
        row.getInt("rung"),
        Moments.at(row, "raised_at"),
        Moments.orNull(row, "next_at"),
        row.getString("acknowledged_by"));
  }
}
