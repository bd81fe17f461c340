package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Setting;
import dev.ringback.core.delivery.Address;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Alarms that an address was called for and nobody has yet.
@Component
class PagesFor {

  Optional<Setting.Page> openFor(Address address) {
    return Optional.empty();
  }

  /// The conversations of the tickets that this address is being called for.
  List<Long> conversationsBehind(Address address) {
    return List.of();
  }
}
