package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Plays the counting of messages: who writes too fast is said by the test.
class Pace implements SenderLimit {

  final Set<Address> tooFast = ConcurrentHashMap.newKeySet();

  @Override
  public boolean admits(Address sender) {
    return !tooFast.contains(sender);
  }
}
