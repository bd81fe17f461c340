package dev.ringback.core.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of handing a parcel to a vendor.
public sealed interface Outcome {

  /// The vendor has it.
  record Taken(String vendorId) implements Outcome {}

  /// It will never be taken.
  record Refused(Refusal why, String detail) implements Outcome {}

  /// Not now.
  ///
  /// @param after the vendor's own delay, if it named one
  record TryLater(@Nullable Duration after, String detail) implements Outcome {}

  /// Nobody knows whether the vendor took it: the answer never came.
  record Unknown(String detail) implements Outcome {}

  /// Why a vendor refuses for good.
  enum Refusal {
    /// the person stopped us (STOP at the carrier, a blocked bot)
    STOPPED,
    BLOCKED,
    /// no such number or chat
    BAD_ADDRESS,
    /// the content or our account
    OTHER
  }
}
