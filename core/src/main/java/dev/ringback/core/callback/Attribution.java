package dev.ringback.core.callback;

import dev.ringback.core.ticket.Ticket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who and what a ticket was at its closing, so that figures stay true whoever gets it later.
final class Attribution {

  private Attribution() {}

  /// @param row of the limits
  static Map<String, @Nullable Object> of(Ticket ticket, String row) {
    Map<String, @Nullable Object> frozen = new LinkedHashMap<>();
    frozen.put("assignee", ticket.assignee());
    frozen.put("agent", ticket.firstContact());
    frozen.put("kind", ticket.kind().code());
    frozen.put("category", ticket.category().code());
    frozen.put("urgency", ticket.urgency().code());
    frozen.put("row", row);
    frozen.put("channel", ticket.channel());
    frozen.put("site", ticket.place().site());
    frozen.put("building", ticket.place().building());
    frozen.put("room", ticket.place().room());
    frozen.put("warranty", ticket.warranty());
    frozen.put("closedHow", ticket.closedHow());
    return frozen;
  }
}
