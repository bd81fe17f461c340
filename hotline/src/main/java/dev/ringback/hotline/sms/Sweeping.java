package dev.ringback.hotline.sms;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sweeps at start, every few minutes, and soon after an outage.
@Component
@WithTwilio
class Sweeping implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Sweeping.class);

  /// While something is missing we know it, so that minutes are too long.
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(20);

  private final MissedMessages missed;
  private final Duration every;
  private final Semaphore wanted = new Semaphore(0);
  private volatile @Nullable Thread thread;

  Sweeping(MissedMessages missed, TwilioSettings settings) {
    this.missed = missed;
    this.every = settings.sweepEvery();
  }

  /// Something could not be taken at the door: sweeps now, and again and again until all is well.
  void soon() {
    wanted.release();
  }

  @Override
  public boolean isAutoStartup() {
    return every.isPositive();
  }

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name("twilio-sweep").unstarted(this::run);
    thread = next;
    next.start();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  private void run() {
    while (Thread.currentThread() == thread) {
      wanted.drainPermits();
      Duration pause = swept() || every.compareTo(AFTER_A_FAILURE) < 0 ? every : AFTER_A_FAILURE;
      try {
        if (wanted.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          log.info("the door could not take something; asking Twilio for it");
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private boolean swept() {
    try {
      return missed.sweep().whole();
    } catch (RuntimeException e) {
      log.error("a sweep broke: {}", e.getClass().getName());
      return false;
    }
  }
}
