package dev.ringback.core.warranty;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a flat's warranty record: what was mended there, and whether it was covered (R36).
///
/// @param warranty `in`, `out` or `unknown`, as it stood then
/// @param coveredUntil null: not known, or for as long as the building stands
/// @param replaced the key parts whose warranty started again with it
public record RepairRecord(
    TicketNumber number,
    Category category,
    String description,
    Step step,
    Instant openedAt,
    @Nullable Instant closedAt,
    String warranty,
    @Nullable LocalDate coveredUntil,
    List<Replaced> replaced) {

  public RepairRecord {
    replaced = List.copyOf(replaced);
  }

  /// A key part, and the day from which it counts anew.
  public record Replaced(String part, LocalDate on) {}
}
