package dev.ringback.core.work;

import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what the work on tickets costs.
@Component
public class Costs {

  private final JdbcClient jdbc;

  Costs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Bill bill(long ticketId) {
    List<CostLine> lines =
        jdbc.sql("select * from cost_line where ticket_id = :id order by id")
            .param("id", ticketId)
            .query(Costs::line)
            .list();
    return Bill.of(lines);
  }

  /// @param line its id is not yet known
  /// @param payerSaid whether it stays with its payer, whatever is decided about the fee
  void add(long ticketId, CostLine line, boolean payerSaid) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("ticket", ticketId);
    values.put("sort", line.sort().code());
    values.put("item", line.item());
    values.put("quantity", line.quantity());
    values.put("amount", line.amount());
    values.put("currency", line.currency());
    values.put("percent", line.ownerPercent());
    values.put("by", line.by());
    values.put("at", line.at().atOffset(ZoneOffset.UTC));
    values.put("said", payerSaid);
    jdbc.sql(
            """
            insert into cost_line (ticket_id, sort, item, quantity, amount, currency,
              owner_percent, made_by, at, payer_said)
            values (:ticket, :sort, :item, :quantity, :amount, :currency, :percent, :by, :at, :said)
            """)
        .params(values)
        .update();
  }

  /// The lines that nobody said a payer of are shared so from now on.
  void share(long ticketId, int ownerPercent) {
    jdbc.sql(
            "update cost_line set owner_percent = :percent"
                + " where ticket_id = :ticket and struck_at is null and not payer_said")
        .param("percent", ownerPercent)
        .param("ticket", ticketId)
        .update();
  }

  /// @return false if the ticket has no such line that stands
  boolean strike(long ticketId, long line, String login, Instant at) {
    return jdbc.sql(
                "update cost_line set struck_by = :login, struck_at = :at"
                    + " where id = :line and ticket_id = :ticket and struck_at is null")
            .param("login", login)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("line", line)
            .param("ticket", ticketId)
            .update()
        == 1;
  }

  private static CostLine line(ResultSet row, int n) throws SQLException {
    return new CostLine(
        row.getLong("id"),
        CostLine.Sort.of(row.getString("sort")),
        row.getString("item"),
        row.getBigDecimal("quantity").stripTrailingZeros(),
        row.getLong("amount"),
        row.getString("currency"),
        row.getInt("owner_percent"),
        row.getString("made_by"),
        Moments.at(row, "at"),
        row.getString("struck_by"));
  }
}
