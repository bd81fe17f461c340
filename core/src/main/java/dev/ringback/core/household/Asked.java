package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import java.time.Instant;

/// What came of saying that another address is one's own too.
public sealed interface Asked {

  /// @param to the only place where the code may be sent
  /// @param code six digits; not kept anywhere
  record Send(Address to, String code, Instant expiresAt) implements Asked {
    /// Hides the code.
    @Override
    public String toString() {
      return "Send[to=" + to + ", expiresAt=" + expiresAt + "]";
    }
  }

  /// Too many codes within the hour, to that address or for this asker.
  record TooMany() implements Asked {}

  /// Both are proven to be the same person's, or are the same address.
  record AlreadyProven() implements Asked {}
}
