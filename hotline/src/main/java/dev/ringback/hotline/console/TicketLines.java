package dev.ringback.hotline.console;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the list of tickets, newest first.
@Component
class TicketLines {

  private static final String WHERE =
      " where (:state::text is null or t.state = :state)"
          + " and (:urgency::text is null or t.urgency = :urgency)"
          + " and (:kind::text is null or t.kind = :kind)"
          + " and (:phone::text is null or t.contact_phone = :phone)";

  private final JdbcClient jdbc;

  TicketLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is wanted; null: whatever.
  record Wanted(
      @Nullable String state,
      @Nullable String urgency,
      @Nullable String kind,
      @Nullable String phone) {

    Wanted {
      state = given(state);
      urgency = given(urgency);
      kind = given(kind);
      phone = given(phone);
    }

    private static @Nullable String given(@Nullable String value) {
      return value == null || value.isBlank() ? null : value.strip();
    }

    private Map<String, @Nullable Object> parameters() {
      Map<String, @Nullable Object> parameters = new HashMap<>();
      parameters.put("state", state);
      parameters.put("urgency", urgency);
      parameters.put("kind", kind);
      parameters.put("phone", phone);
      return parameters;
    }
  }

  List<TicketLine> page(Wanted wanted, int most, int skip) {
    return jdbc.sql(
            """
            select t.*, s.name as assignee_name,
              coalesce(t.contact_name, t.contact_phone, t.contact_address) as reporter
            from ticket t left join staff s on s.id = t.assignee
            """
                + WHERE
                + " order by t.opened_at desc, t.id desc limit :most offset :skip")
        .params(wanted.parameters())
        .param("most", most)
        .param("skip", skip)
        .query(TicketLines::line)
        .list();
  }

  long count(Wanted wanted) {
    return jdbc.sql("select count(*) from ticket t" + WHERE)
        .params(wanted.parameters())
        .query(Long.class)
        .single();
  }

  private static TicketLine line(ResultSet row, int n) throws SQLException {
    return new TicketLine(
        new TicketNumber(row.getString("number").charAt(0), row.getLong("id")),
        row.getString("kind"),
        row.getString("category"),
        row.getString("urgency"),
        row.getString("state"),
        row.getString("description"),
        row.getString("reporter"),
        row.getString("assignee_name"),
        Moments.at(row, "opened_at"));
  }
}
