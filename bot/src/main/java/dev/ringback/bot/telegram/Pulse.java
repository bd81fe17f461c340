package dev.ringback.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the talk with Telegram is going.
final class Pulse {

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 5;

  private final Clock clock;
  private State state = new State(null, 0, null, false, null);

  Pulse(Clock clock) {
    this.clock = clock;
  }

  /// @param lastSuccess of a poll or of a look at the webhook
  /// @param failures in a row
  /// @param trouble what went wrong last, while it goes wrong
  /// @param standby whether another node has the turn
  /// @param complaint what Telegram says of our webhook
  record State(
      @Nullable Instant lastSuccess,
      int failures,
      @Nullable String trouble,
      boolean standby,
      @Nullable String complaint) {}

  synchronized State state() {
    return state;
  }

  void well() {
    well(null);
  }

  synchronized void well(@Nullable String complaint) {
    state = new State(clock.instant(), 0, null, false, complaint);
  }

  synchronized void standby() {
    state = new State(state.lastSuccess(), 0, null, true, null);
  }

  /// @return how long to wait before the next try: longer each time
  synchronized Duration ailing(String trouble) {
    int doublings = Math.min(state.failures(), MOST_DOUBLINGS);
    state = new State(state.lastSuccess(), state.failures() + 1, trouble, false, state.complaint());
    Duration pause = SHORTEST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
