package dev.ringback.core.duty;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has accepted the alarms of tickets.
@Repository
public class Acceptances {

  private final JdbcClient jdbc;

  Acceptances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The name of whoever accepted a ticket's alarm last; empty while nobody has.
  public Optional<String> of(long ticketId) {
    return jdbc.sql(
            "select coalesce(staff.name, page.accepted_by) from page left join staff on staff.login"
                + " = page.accepted_by where page.ticket_id = :ticket and page.accepted_by is not"
                + " null order by page.id desc limit 1")
        .param("ticket", ticketId)
        .query(String.class)
        .optional();
  }
}
