package dev.ringback.core.calling;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a key household was spoken with last, and what the manager is to call it about (R75).
public record KeyCare(@Nullable Talk last, @Nullable Due next) {

  /// Nobody spoke with them, and nothing is due.
  public static final KeyCare NONE = new KeyCare(null, null);

  /// Somebody of ours reached them.
  ///
  /// @param method such as `phone` or `visit`
  public record Talk(Instant at, String method, String by) {}

  /// The manager's call that is due first.
  public record Due(Instant at, TicketNumber ticket) {}
}
