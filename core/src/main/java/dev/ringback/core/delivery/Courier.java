package dev.ringback.core.delivery;

import java.util.Optional;

/// Carries parcels to one vendor. Makes one attempt a call: repeating is the outbox's business
/// alone.
public interface Courier {

  /// The channel this courier serves, such as `sms`.
  String channel();

  /// Hands over one parcel. Blocks on the network; never inside a transaction.
  Outcome send(Parcel parcel);

  /// Asks the vendor what became of a parcel whose outcome is unknown.
  ///
  /// @return empty if the vendor cannot be asked
  default Optional<Outcome> lookUp(Parcel parcel) {
    return Optional.empty();
  }
}
