package dev.ringback.core.warranty;

import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who pays for the work on tickets; what was decided before stays on the books.
@Component
public class Fees {

  private final JdbcClient jdbc;

  Fees(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was decided last.
  public Optional<FeeDecision> of(long ticketId) {
    return jdbc.sql(
            "select * from fee_decision where ticket_id = :id order by fee_decision.id desc limit"
                + " 1")
        .param("id", ticketId)
        .query(Fees::decision)
        .optional();
  }

  void put(long ticketId, FeeDecision decision) {
    jdbc.sql(
            "insert into fee_decision (ticket_id, fee, owner_percent, exclusion, reason, made_by,"
                + " at) values (:id, :fee, :percent, :exclusion, :reason, :by, :at)")
        .param("id", ticketId)
        .param("fee", decision.fee().code())
        .param("percent", decision.ownerPercent())
        .param("exclusion", decision.exclusion())
        .param("reason", decision.reason())
        .param("by", decision.by())
        .param("at", decision.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static FeeDecision decision(ResultSet row, int n) throws SQLException {
    return new FeeDecision(
        Fee.of(row.getString("fee")),
        row.getInt("owner_percent"),
        row.getString("exclusion"),
        row.getString("reason"),
        row.getString("made_by"),
        Moments.at(row, "at"));
  }
}
