package dev.ringback.core.ticket;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What a ticket is as a row, and a row as a ticket.
@Component
final class TicketRows {

  private final JsonMapper json;

  TicketRows(JsonMapper json) {
    this.json = json;
  }

  Map<String, @Nullable Object> opened(
      TicketNumber number, Draft draft, String firstContact, String policyVersion, Instant now) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", number.serial());
    values.put("number", number.toString());
    values.put("kind", draft.kind().code());
    values.put("category", draft.category().code());
    values.put("urgency", draft.urgency().code());
    values.put("rank", draft.urgency().rank());
    values.put("description", draft.description());
    values.put("language", draft.language().code());
    values.put("channel", draft.channel());
    values.put("conversation", draft.conversationId());
    values.put("name", draft.reporter().name());
    values.put("phone", draft.reporter().phone());
    values.put("address", draft.reporter().address());
    values.put("place", json.writeValueAsString(draft.place()));
    values.put("at", now.atOffset(ZoneOffset.UTC));
    values.put("first", firstContact);
    values.put("policy", policyVersion);
    return values;
  }

  Map<String, @Nullable Object> changed(Ticket ticket) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", ticket.id());
    values.put("kind", ticket.kind().code());
    values.put("category", ticket.category().code());
    values.put("urgency", ticket.urgency().code());
    values.put("rank", ticket.urgency().rank());
    values.put("step", ticket.step().code());
    values.put("state", ticket.state().code());
    values.put("assignee", ticket.assignee());
    values.put("first", ticket.firstContact());
    values.put("resolved", Moments.utc(ticket.resolvedAt()));
    values.put("closed", Moments.utc(ticket.closedAt()));
    values.put("how", ticket.closedHow());
    values.put("rounds", ticket.rounds());
    values.put("version", ticket.version());
    return values;
  }

  static HistoryEntry entry(ResultSet row, int n) throws SQLException {
    return new HistoryEntry(
        Moments.at(row, "at"),
        row.getString("actor"),
        row.getString("action"),
        row.getString("from_step"),
        row.getString("to_step"),
        row.getString("reason"));
  }

  static TicketNumber number(ResultSet row) throws SQLException {
    return new TicketNumber(row.getString("number").charAt(0), row.getLong("id"));
  }

  Ticket ticket(ResultSet row, int n) throws SQLException {
    long conversation = row.getLong("conversation_id");
    Long conversationId = row.wasNull() ? null : conversation;
    return new Ticket(
        number(row),
        Kind.of(row.getString("kind")),
        Category.of(row.getString("category")),
        Urgency.of(row.getString("urgency")),
        Step.of(row.getString("step")),
        row.getString("description"),
        Language.of(row.getString("language")),
        row.getString("channel"),
        conversationId,
        new Ticket.Reporter(
            row.getString("contact_name"),
            row.getString("contact_phone"),
            row.getString("contact_address")),
        json.readValue(row.getString("place"), Place.class),
        Moments.at(row, "opened_at"),
        row.getString("assignee_login"),
        row.getString("first_contact"),
        row.getString("warranty"),
        row.getString("policy_version"),
        Moments.orNull(row, "resolved_at"),
        Moments.orNull(row, "closed_at"),
        row.getString("closed_how"),
        row.getInt("rounds"),
        row.getInt("version"));
  }
}
