package dev.ringback.bot.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does one round after the other on a virtual thread, from the service's start to its end,
/// whatever a round throws.
public final class Loop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration AFTER_A_BUG = Duration.ofSeconds(10);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final String name;
  private final Supplier<Duration> round;
  private final Semaphore calls = new Semaphore(0);
  private volatile @Nullable Thread thread;

  /// @param round does what there is to do and says how long to rest afterwards
  public Loop(String name, Supplier<Duration> round) {
    this.name = name;
    this.round = round;
  }

  /// Ends the present rest, or the next one.
  public void wake() {
    calls.release();
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      thread = Thread.ofVirtual().name(name).start(this::run);
    }
  }

  @Override
  public synchronized void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
      try {
        running.join(FAREWELL);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    Thread running = thread;
    return running != null && running.isAlive();
  }

  private void run() {
    while (!Thread.currentThread().isInterrupted()) {
      Duration rest = once();
      try {
        if (calls.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
          calls.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private Duration once() {
    try {
      return round.get();
    } catch (RuntimeException | Error e) {
      LOG.error("{}: a round failed", name, e);
      return AFTER_A_BUG;
    }
  }
}
