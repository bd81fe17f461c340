package dev.ringback.core.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/// Takes everything, unless a test has told it what to answer next to some text.
final class ScriptedCourier implements Courier {

  final List<Parcel> carried = new CopyOnWriteArrayList<>();
  final List<Parcel> lookedUp = new CopyOnWriteArrayList<>();

  private final Map<String, Deque<Function<Parcel, Outcome>>> script = new ConcurrentHashMap<>();
  private final AtomicInteger taken = new AtomicInteger();
  private volatile Optional<Outcome> found = Optional.empty();

  void answers(String text, Outcome... outcomes) {
    for (Outcome outcome : outcomes) {
      does(text, parcel -> outcome);
    }
  }

  void does(String text, Function<Parcel, Outcome> what) {
    script.computeIfAbsent(text, t -> new ArrayDeque<>()).add(what);
  }

  void finds(Outcome outcome) {
    found = Optional.of(outcome);
  }

  List<String> texts() {
    return carried.stream().map(Parcel::text).toList();
  }

  @Override
  public String channel() {
    return "carrier";
  }

  @Override
  public Outcome send(Parcel parcel) {
    carried.add(parcel);
    Deque<Function<Parcel, Outcome>> next = script.get(parcel.text());
    return next == null || next.isEmpty()
        ? new Outcome.Taken("v" + taken.incrementAndGet())
        : next.remove().apply(parcel);
  }

  @Override
  public Optional<Outcome> lookUp(Parcel parcel, Predicate<String> known) {
    lookedUp.add(parcel);
    return found;
  }
}
