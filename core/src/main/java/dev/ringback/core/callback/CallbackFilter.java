package dev.ringback.core.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which lines of the ledger are wanted; null: any.
///
/// @param dueBy due at this time or before
public record CallbackFilter(
    Callback.@Nullable State state, @Nullable Long ticketId, @Nullable Instant dueBy) {

  @Nullable String stateCode() {
    return state == null ? null : state.code();
  }
}
