package dev.ringback.core.course;

import dev.ringback.core.policy.Limits;
import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Row;
import dev.ringback.core.ticket.Ticket;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says which row of the limits a ticket takes: the one chosen for it, else the one of its labels.
@Component
public class Courses {

  private final Policy policy;
  private final JdbcClient jdbc;

  Courses(Policy policy, JdbcClient jdbc) {
    this.policy = policy;
    this.jdbc = jdbc;
  }

  /// @param row a key of `limits.yaml`
  public void choose(long ticketId, String row) {
    jdbc.sql(
            "insert into ticket_course (ticket_id, row) values (:id, :row)"
                + " on conflict (ticket_id) do update set row = excluded.row, by_words = false")
        .param("id", ticketId)
        .param("row", row)
        .update();
  }

  /// Looks anew for what the ticket's words say that it is; what was chosen for it otherwise stays.
  public void read(Ticket ticket) {
    jdbc.sql("delete from ticket_course where ticket_id = :id and by_words")
        .param("id", ticket.id())
        .update();
    policy
        .matters()
        .row(labels(ticket), ticket.description())
        .ifPresent(
            row ->
                jdbc.sql(
                        "insert into ticket_course (ticket_id, row, by_words)"
                            + " values (:id, :row, true) on conflict do nothing")
                    .param("id", ticket.id())
                    .param("row", row)
                    .update());
  }

  /// From now on it takes that of its labels.
  public void forget(long ticketId) {
    jdbc.sql("delete from ticket_course where ticket_id = :id").param("id", ticketId).update();
  }

  /// Danger goes before every choice of a row that does not promise the same.
  public Row row(Ticket ticket) {
    Limits limits = policy.limits();
    Row own = limits.of(labels(ticket));
    return chosen(ticket.id())
        .filter(limits.rows()::containsKey)
        .map(limits::row)
        .filter(row -> !ticket.emergency() || row.aims().equals(own.aims()))
        .orElse(own);
  }

  private static Labels labels(Ticket ticket) {
    return new Labels(ticket.kind(), ticket.category(), ticket.urgency());
  }

  /// Whether it is dealt with as a repaired defect that came back.
  public boolean again(Ticket ticket) {
    return row(ticket).key().equals(policy.limits().special().rework());
  }

  private Optional<String> chosen(long ticketId) {
    return jdbc.sql("select row from ticket_course where ticket_id = :id")
        .param("id", ticketId)
        .query(String.class)
        .optional();
  }
}
