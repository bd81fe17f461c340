package dev.ringback.core.work;

import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the plans that owners were asked to agree to.
@Component
public class Plans {

  private final JdbcClient jdbc;

  Plans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// In the order in which they were proposed; the last one counts.
  public List<Plan> of(long ticketId) {
    return jdbc.sql("select * from plan where ticket_id = :id order by plan.id")
        .param("id", ticketId)
        .query(Plans::plan)
        .list();
  }

  /// The one that counts.
  public Optional<Plan> latest(long ticketId) {
    return of(ticketId).reversed().stream().findFirst();
  }

  /// Whether the owner has agreed to what they are to pay, if anything.
  boolean cover(long ticketId, Bill bill) {
    return bill.owner() == 0
        || latest(ticketId)
            .filter(plan -> plan.agreed() && plan.ownerAmount() >= bill.owner())
            .isPresent();
  }

  void propose(long ticketId, String text, Bill bill, String login, Instant at) {
    jdbc.sql(
            "insert into plan (ticket_id, text, owner_amount, currency, made_by, at)"
                + " values (:id, :text, :amount, :currency, :by, :at)")
        .param("id", ticketId)
        .param("text", text)
        .param("amount", bill.owner())
        .param("currency", bill.currency())
        .param("by", login)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void agree(long ticketId, String who, Instant at) {
    jdbc.sql(
            """
            update plan set agreed_by = :who, agreed_at = :at
            where plan.id = (select max(p.id) from plan p where p.ticket_id = :id) and agreed_at is null
            """)
        .param("id", ticketId)
        .param("who", who)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Plan plan(ResultSet row, int n) throws SQLException {
    return new Plan(
        row.getString("text"),
        row.getLong("owner_amount"),
        row.getString("currency"),
        row.getString("made_by"),
        Moments.at(row, "at"),
        row.getString("agreed_by"),
        Moments.orNull(row, "agreed_at"));
  }
}
