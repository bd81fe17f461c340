package dev.ringback.core.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What tickets say in words, and whose they are. Estate, building and flat stay: the flat's
/// warranty and the house's figures need them.
@Component
@Order(20)
class TicketMemory implements Memory {

  private static final String TICKETS =
      """
      update ticket set description = :gone, contact_name = null,
        contact_phone = case when contact_phone is null then null
          else coalesce(:aliases::jsonb ->> contact_phone, :alias || '-' || id) end,
        contact_address = case when contact_address is null then null
          else coalesce(:aliases::jsonb ->> contact_address, :alias || '-' || id) end,
        contact_id = null, place = place - 'text' - 'spot', appointment_at = null,
        forgotten_at = (select at from erasure where id = :erasure), version = version + 1
      where id in (:tickets)
      """;

  /// Moves keep their bare names as reasons where the service gave them itself.
  private static final String HISTORY =
      """
      update ticket_history set reason = :gone
      where ticket_id in (:tickets) and reason is not null
        and not (actor = 'system' and reason ~ '^[a-z_]+$')
      """;

  private static final String FACTS = "delete from ticket_fact where ticket_id in (:tickets)";
  private static final String CORRECTIONS = "delete from correction where ticket_id in (:tickets)";

  private static final String ALARMS =
      "update page set words = null where ticket_id in (:tickets) and words is not null";

  private static final String TASKS =
      """
      update task set reason = :gone, done_at = coalesce(done_at, at),
        done_by = case when done_at is null then 'system' else done_by end
      where ticket_id in (:tickets) or conversation_id in (:threads)
      """;

  private static final String COMPLAINTS =
      """
      update complaint_record set text = :gone
      where ticket_id in (:tickets) and what not in ('grade', 'cause')
      """;

  private static final String KEPT_NUMBERS =
      "update incident_word set text = :gone where ticket_id in (:tickets) and text is not null";

  private static final String FEES =
      "update fee_decision set reason = :gone where ticket_id in (:tickets)";
  private static final String PLANS = "update plan set text = :gone where ticket_id in (:tickets)";

  private final JdbcClient jdbc;

  TicketMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    rows.put("tickets", person.in(jdbc.sql(TICKETS)).update());
    rows.put("history", person.in(jdbc.sql(HISTORY)).update());
    rows.put("facts", person.in(jdbc.sql(FACTS)).update());
    rows.put("corrections", person.in(jdbc.sql(CORRECTIONS)).update());
    rows.put("alarms", person.in(jdbc.sql(ALARMS)).update());
    rows.put("tasks", person.in(jdbc.sql(TASKS)).update());
    rows.put("complaintRecords", person.in(jdbc.sql(COMPLAINTS)).update());
    rows.put("incidentWords", person.in(jdbc.sql(KEPT_NUMBERS)).update());
    rows.put("fees", person.in(jdbc.sql(FEES)).update());
    rows.put("plans", person.in(jdbc.sql(PLANS)).update());
    return rows;
  }
}
