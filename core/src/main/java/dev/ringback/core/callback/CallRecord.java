package dev.ringback.core.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A call as its caller wrote it down, for the supervisor who reviews it (R68, R76).
///
/// @param by a staff login
/// @param promised what was promised in it, each with its day
public record CallRecord(
    long callbackId,
    String by,
    String method,
    CallResult.Outcome outcome,
    @Nullable String number,
    Instant calledAt,
    @Nullable Integer score,
    @Nullable String words,
    @Nullable String confirmed,
    @Nullable String joint,
    @Nullable String promised) {

  /// Hides number and words: they are personal data and end up in logs.
  @Override
  public String toString() {
    return "CallRecord[" + callbackId + ", " + by + ", " + outcome + "]";
  }
}
