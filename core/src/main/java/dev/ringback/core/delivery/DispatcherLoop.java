package dev.ringback.core.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the [Dispatcher] going: at once after a commit that queued something, and every second for
/// what came due or was left behind.
@Component
@ConditionalOnProperty(name = "ringback.dispatcher.enabled", matchIfMissing = true)
class DispatcherLoop implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DispatcherLoop.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration LAST_CALLS = Duration.ofSeconds(20);

  /// Sends under way at once on this node; each is a waiting virtual thread, so that the bound is
  /// for the vendors' and the database's sake.
  private static final int AT_ONCE = 32;

  private final Dispatcher dispatcher;
  private final Semaphore woken = new Semaphore(0);
  private final Semaphore free = new Semaphore(AT_ONCE);
  private volatile @Nullable Thread thread;

  DispatcherLoop(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void filled(OutboxFilled filled) {
    woken.release();
  }

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name("dispatcher").unstarted(this::run);
    thread = next;
    next.start();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /// Takes nothing more, and waits for the calls under way to be noted.
  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    woken.release();
    try {
      if (running != null) {
        running.join();
      }
      if (free.tryAcquire(AT_ONCE, LAST_CALLS.toMillis(), TimeUnit.MILLISECONDS)) {
        free.release(AT_ONCE);
      } else {
        log.warn("some sends are still under way; they will be in doubt");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (Thread.currentThread() == thread) {
      try {
        round();
        if (woken.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
          woken.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void round() {
    try {
      int room = free.availablePermits();
      if (room > 0) {
        dispatcher.claim(room).forEach(this::carry);
      }
    } catch (RuntimeException e) {
      log.error("the outbox could not be read", e);
    }
  }

  private void carry(Claim claim) {
    free.acquireUninterruptibly();
    Thread.ofVirtual()
        .name("outbox-" + claim.id())
        .start(
            () -> {
              try {
                dispatcher.carry(claim);
              } finally {
                free.release();
                woken.release();
              }
            });
  }
}
