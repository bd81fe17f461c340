package dev.ringback.core.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another process does, never longer than it was told.
final class Patience {

  private static final Duration PAUSE = Duration.ofMillis(10);

  private Patience() {}

  /// False when the time has passed, or the thread was interrupted, before the condition came true.
  static boolean until(Duration bound, BooleanSupplier condition) {
    var end = System.nanoTime() + bound.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return true;
  }
}
