package dev.ringback.bot.conversation;

import dev.ringback.core.household.Addresses;
import dev.ringback.core.task.Tasks;
import org.springframework.stereotype.Component;

/// Notes where our texts may go: the carrier was told to stop or resume them, or the sender is an
/// address that takes no answer, and a person is told.
@Component
class CarrierWords {

  private final Addresses addresses;
  private final Tasks tasks;

  CarrierWords(Addresses addresses, Tasks tasks) {
    this.addresses = addresses;
    this.tasks = tasks;
  }

  void heard(Conversation conversation, Arrival arrival) {
    switch (arrival.sort()) {
      case STOP -> addresses.stopped(arrival.from(), true);
      case START -> addresses.stopped(arrival.from(), false);
      case ONE_WAY -> tasks.open("one-way", conversation.id(), null, arrival.vendorId());
      case TEXT, EDIT, UNSUPPORTED, CARD, ANSWERED -> {}
    }
  }
}
