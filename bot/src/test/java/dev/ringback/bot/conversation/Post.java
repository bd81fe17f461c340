package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Parcel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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

  /// All that waits there, emptied.
  List<Parcel> all(Address to) {
    return Stream.generate(() -> next(to))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  void empty() {
    pockets.clear();
  }
}
