package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Parcel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Delivers text messages into the pockets of those who play in a test.
class Post implements Courier {

  private final Map<Address, Deque<Parcel>> pockets = new ConcurrentHashMap<>();

  @Override
  public String channel() {
    return "sms";
  }

  @Override
  public Outcome send(Parcel parcel) {
    pockets.computeIfAbsent(parcel.to(), to -> new ArrayDeque<>()).add(parcel);
    return new Outcome.Taken("sm" + parcel.id());
  }

  Optional<Parcel> next(Address to) {
    return Optional.ofNullable(pockets.get(to)).map(Deque::poll);
  }

  void empty() {
    pockets.clear();
  }
}
