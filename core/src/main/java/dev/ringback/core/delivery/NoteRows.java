package dev.ringback.core.delivery;

import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads notes back from outbox rows.
@Component
class NoteRows {

  private final JsonMapper json;

  NoteRows(JsonMapper json) {
    this.json = json;
  }

  Note note(ResultSet row) throws SQLException {
    return new Note(
        new Address(row.getString("channel"), row.getString("address")),
        row.getString("our_address"),
        id(row, "conversation_id"),
        id(row, "message_id"),
        id(row, "ticket_id"),
        Purpose.of(row.getString("purpose")),
        json.readValue(row.getString("parts"), new TypeReference<List<Note.Part>>() {}),
        json.readValue(row.getString("choices"), new TypeReference<List<Choice>>() {}),
        Moments.at(row, "not_before"),
        row.getString("question"));
  }

  private static @Nullable Long id(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : id;
  }
}
