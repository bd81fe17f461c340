package dev.ringback.hotline.simulator;

import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Parcel;
import dev.ringback.core.event.Events;
import dev.ringback.hotline.security.SimulatorDoor;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries parcels to the phones on the simulator's page.
@Component
class SimulatedCourier implements Courier {

  static final String CHANNEL = "simulator";

  /// The number and bot that its phones write to.
  static final String OUR_ADDRESS = "simulator";

  private final Phones phones;
  private final Events events;
  private final SimulatorDoor door;
  private final TransactionTemplate transaction;

  SimulatedCourier(
      Phones phones, Events events, SimulatorDoor door, TransactionTemplate transaction) {
    this.phones = phones;
    this.events = events;
    this.door = door;
    this.transaction = transaction;
  }

  /// The id that the simulator gives to what it was handed.
  static String vendorId(long outboxId) {
    return "sim-" + outboxId;
  }

  @Override
  public String channel() {
    return CHANNEL;
  }

  /// Where any channel is real, a number is somebody's, and not a phone on this page.
  @Override
  public boolean reachesStrangers() {
    return door.on() && !door.real();
  }

  @Override
  public Outcome send(Parcel parcel) {
    if (!door.on()) {
      return new Outcome.Refused(Outcome.Refusal.BAD_ADDRESS, "the simulator is switched off");
    }
    transaction.executeWithoutResult(
        status -> {
          phones.add(new PhoneAddress(parcel.to().value()));
          phones.received(parcel);
          events.record("simulator.received", parcel.to().value());
        });
    return new Outcome.Taken(vendorId(parcel.id()));
  }

  @Override
  public Optional<Outcome> lookUp(Parcel parcel, Predicate<String> known) {
    return Optional.of(
        phones.has(parcel.id())
            ? new Outcome.Taken(vendorId(parcel.id()))
            : new Outcome.TryLater(null, "not on the phone"));
  }
}
