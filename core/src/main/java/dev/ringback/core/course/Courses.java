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
                + " on conflict (ticket_id) do update set row = excluded.row")
        .param("id", ticketId)
        .param("row", row)
        .update();
  }

  /// From now on it takes that of its labels.
  public void forget(long ticketId) {
    jdbc.sql("delete from ticket_course where ticket_id = :id").param("id", ticketId).update();
  }

  /// Danger goes before every choice.
  public Row row(Ticket ticket) {
    Limits limits = policy.limits();
    return (ticket.emergency() ? Optional.<String>empty() : chosen(ticket.id()))
        .filter(limits.rows()::containsKey)
        .map(limits::row)
        .orElseGet(() -> limits.of(new Labels(ticket.kind(), ticket.category(), ticket.urgency())));
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
