package dev.ringback.core.incident;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Several reports of one fault.
///
/// @param place estate and building, to read
/// @param at the same as it was told
/// @param latestAt when the latest report came
/// @param decidedBy who joined or dismissed it: a staff login, or `system`
/// @param tickets all of them
/// @param unsure those of them that only perhaps belong here, until an agent says so
public record Incident(
    long id,
    Category category,
    String place,
    Place at,
    State state,
    Instant offeredAt,
    Instant latestAt,
    @Nullable String decidedBy,
    List<TicketNumber> tickets,
    List<TicketNumber> unsure) {

  public Incident {
    tickets = List.copyOf(tickets);
    unsure = List.copyOf(unsure);
  }

  /// The tickets that belong here without doubt.
  public List<TicketNumber> sure() {
    return tickets.stream().filter(ticket -> !unsure.contains(ticket)).toList();
  }

  /// How far it is.
  public enum State {
    /// an agent may say whether it is one
    OFFERED,
    /// it is one
    OPEN,
    /// it is none
    DISMISSED,
    /// all of it is done, or long ago
    CLOSED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
