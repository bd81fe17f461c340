package dev.ringback.core.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts an engine again that ended though nobody told it to, after longer and longer pauses if it
/// ends again.
final class Guard {

  /// Starts the engine where it was, and returns when it is ready.
  interface Start {
    Process run() throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /// Who ran this long has not failed at once.
  private static final Duration CALM = Duration.ofMinutes(5);

  private static final Executor THREADS =
      work -> Thread.ofPlatform().daemon().name("engine-guard").start(work);

  private final String engine;
  private final Start start;
  private final BooleanSupplier closed;
  private Duration pause = FIRST_PAUSE;
  private long began;
  // read while a start, which takes its time, is under way
  private volatile boolean running;
  private volatile int restarts;

  Guard(String engine, Start start, BooleanSupplier closed) {
    this.engine = engine;
    this.start = start;
    this.closed = closed;
  }

  synchronized void watch(Process process) {
    running = true;
    began = System.nanoTime();
    process.onExit().thenAcceptAsync(this::ended, THREADS);
  }

  EngineState state() {
    return new EngineState(engine, running, restarts);
  }

  private synchronized void ended(Process process) {
    running = false;
    if (closed.getAsBoolean()) {
      return;
    }
    if (System.nanoTime() - began > CALM.toNanos()) {
      pause = FIRST_PAUSE;
    }
    LOG.error(
        "The embedded {} has ended by itself with exit value {} and is started again",
        engine,
        process.exitValue());
    later();
  }

  private void later() {
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, THREADS)
        .execute(this::startAgain);
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private synchronized void startAgain() {
    if (closed.getAsBoolean()) {
      return;
    }
    try {
      Process started = start.run();
      restarts = restarts + 1;
      watch(started);
      LOG.warn("The embedded {} runs again, for the {}. time", engine, restarts);
    } catch (IOException | EngineFailure e) {
      LOG.error("The embedded {} could not be started again; more tries follow", engine, e);
      later();
    }
  }
}
