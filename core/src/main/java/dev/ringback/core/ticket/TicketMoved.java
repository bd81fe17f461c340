package dev.ringback.core.ticket;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something was done with a ticket; announced inside the transaction that does it.
///
/// @param ticket as it is afterwards
/// @param before as it was
/// @param until a new deadline, or the appointment made
public record TicketMoved(
    Ticket ticket,
    Ticket before,
    Action action,
    String actor,
    @Nullable String reason,
    @Nullable Instant until) {

  private static final Set<String> NOT_STAFF = Set.of("owner", "bot", "system");

  /// Whether a person of ours did it, and not the owner or the service itself.
  public boolean byStaff() {
    return !NOT_STAFF.contains(actor);
  }

  /// Whether this move brought the ticket to this step; where a wait ends, nothing is reached that
  /// was not there before.
  public boolean reached(Step step) {
    return ticket.step() == step && before.step() != step && action != Action.RESUME;
  }
}
