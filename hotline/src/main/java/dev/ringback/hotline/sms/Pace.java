package dev.ringback.hotline.sms;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Spreads the sends of one number over time: each gets a place in the queue and comes back then.
///
/// Every node has its own, so that the numbers' rate is that of a node times the nodes. Nothing
/// waits here, and urgent sends pass.
final class Pace {

  private static final int PROMISES = 10_000;
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  private final @Nullable Duration interval;
  private final Map<String, Instant> free = new HashMap<>();
  private final Map<Long, Instant> promised = new HashMap<>();

  /// @param rate sends a second; null for no pacing
  Pace(@Nullable Double rate) {
    interval = rate == null ? null : Duration.ofNanos(Math.round(1e9 / rate));
  }

  /// @return how long this send must wait; zero if it may go
  synchronized Duration wait(String sender, long send, boolean urgent, Instant now) {
    if (interval == null) {
      return Duration.ZERO;
    }
    // a coarse clock, since the time goes through the database
    Instant coarse = now.truncatedTo(ChronoUnit.MILLIS);
    Instant slot = promised.remove(send);
    if (slot == null) {
      slot = take(sender, coarse, interval);
    }
    if (urgent || !slot.isAfter(coarse)) {
      return Duration.ZERO;
    }
    promise(send, slot, coarse);
    return Duration.between(coarse, slot);
  }

  private Instant take(String sender, Instant now, Duration interval) {
    Instant next = free.getOrDefault(sender, now);
    Instant slot = next.isBefore(now) ? now : next;
    free.put(sender, slot.plus(interval));
    return slot.truncatedTo(ChronoUnit.MILLIS);
  }

  private void promise(long send, Instant slot, Instant now) {
    if (promised.size() >= PROMISES) {
      // sent by another node, or withdrawn
      promised.values().removeIf(old -> old.plus(FORGOTTEN).isBefore(now));
    }
    promised.put(send, slot);
  }
}
