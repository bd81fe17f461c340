package dev.ringback.core.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was proposed to an owner (R43).
///
/// @param ownerAmount what it costs them, in the currency's minor units
/// @param agreedBy `owner`, or who noted the owner's word
public record Plan(
    String text,
    long ownerAmount,
    String currency,
    String by,
    Instant at,
    @Nullable String agreedBy,
    @Nullable Instant agreedAt) {

  public boolean agreed() {
    return agreedAt != null;
  }
}
