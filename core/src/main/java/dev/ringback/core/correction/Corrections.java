package dev.ringback.core.correction;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The corrections that were made.
@Component
public class Corrections {

  private final JdbcClient jdbc;

  public Corrections(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Correction correction) {
    jdbc.sql(
            """
            insert into correction
              (ticket_id, text, was, intent, category, urgency, reason, made_by, at)
            values (:ticket, :text, :was, :intent, :category, :urgency, :reason, :by, :at)
            """)
        .param("ticket", correction.ticketId())
        .param("text", correction.text())
        .param("was", correction.was())
        .param("intent", correction.intent().code())
        .param("category", correction.category().code())
        .param("urgency", correction.urgency().code())
        .param("reason", correction.reason())
        .param("by", correction.by())
        .param("at", correction.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The last word on each ticket, oldest first.
  public void latest(Consumer<Correction> to) {
    try (Stream<Correction> rows =
        jdbc
            .sql(
                """
                select * from correction c
                where not exists (
                  select 1 from correction later where later.ticket_id = c.ticket_id and later.id > c.id)
                order by id
                """)
            .query(Corrections::read)
            .stream()) {
      rows.forEach(to);
    }
  }

  private static Correction read(ResultSet row, int number) throws SQLException {
    return new Correction(
        row.getLong("ticket_id"),
        row.getString("text"),
        row.getString("was"),
        Intent.of(row.getString("intent")),
        Category.of(row.getString("category")),
        Urgency.of(row.getString("urgency")),
        row.getString("reason"),
        row.getString("made_by"),
        Moments.at(row, "at"));
  }
}
