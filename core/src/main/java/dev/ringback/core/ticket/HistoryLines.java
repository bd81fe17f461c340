package dev.ringback.core.ticket;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what was done with tickets, line by line; the database refuses to change one.
@Component
class HistoryLines {

  private final JdbcClient jdbc;

  HistoryLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<HistoryEntry> of(long ticketId) {
    return jdbc.sql(
            "select at, actor, action, from_step, to_step, reason from ticket_history"
                + " where ticket_id = :id order by id")
        .param("id", ticketId)
        .query(TicketRows::entry)
        .list();
  }

  /// The step from which a ticket that waits began to.
  Optional<Step> beforeWaiting(long ticketId) {
    return jdbc.sql(
            "select from_step from ticket_history where ticket_id = :id and to_step in (:waits)"
                + " and from_step not in (:waits) order by id desc limit 1")
        .param("id", ticketId)
        .param("waits", Lifecycle.WAITS.stream().map(Step::code).toList())
        .query(String.class)
        .optional()
        .map(Step::of);
  }

  /// Adds a line to a ticket's history.
  void write(long ticketId, HistoryEntry entry) {
    jdbc.sql(
            "insert into ticket_history (ticket_id, at, actor, action, from_step, to_step, reason)"
                + " values (:id, :at, :actor, :action, :from, :to, :reason)")
        .param("id", ticketId)
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("actor", entry.actor())
        .param("action", entry.action())
        .param("from", entry.from())
        .param("to", entry.to())
        .param("reason", entry.reason())
        .update();
  }
}
