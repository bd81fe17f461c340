package dev.ringback.core.delivery;

import java.util.Optional;
import java.util.function.Predicate;

/// Carries parcels to one vendor. Makes one attempt a call: repeating is the outbox's business
/// alone.
public interface Courier {

  /// The channel this courier serves, such as `sms`.
  String channel();

  /// Whether it stands for the phones of people whom we have only heard of, so that a number that
  /// somebody gave us is reached by it.
  default boolean reachesStrangers() {
    return true;
  }

  /// Hands over one parcel. Blocks on the network; never inside a transaction.
  Outcome send(Parcel parcel);

  /// Asks the vendor what became of a parcel whose outcome is unknown.
  ///
  /// @param known whether a vendor's id belongs to another send of ours, so that two equal texts
  ///   are not taken for one
  /// @return [Outcome.TryLater] if the vendor surely has not got it, so that it can be sent again;
  ///   [Outcome.Unknown] if the vendor did not answer; empty if this vendor can never be asked
  default Optional<Outcome> lookUp(Parcel parcel, Predicate<String> known) {
    return Optional.empty();
  }
}
