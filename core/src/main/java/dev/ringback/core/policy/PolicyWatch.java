package dev.ringback.core.policy;

import dev.ringback.core.config.Mistake;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks at the policy's files every few seconds; each node has its own files to look at.
@Component
@ConditionalOnProperty(name = "ringback.policy.watch", matchIfMissing = true)
class PolicyWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(PolicyWatch.class);
  private static final long EVERY_SECONDS = 3;

  private final Policy policy;
  private volatile @Nullable ScheduledExecutorService clock;

  PolicyWatch(Policy policy) {
    this.policy = policy;
  }

  @Override
  public void start() {
    ScheduledExecutorService next =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("policy-watch").factory());
    clock = next;
    var unused =
        next.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = clock;
    clock = null;
    if (running != null) {
      running.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return clock != null;
  }

  private void look() {
    try {
      if (policy.refresh()) {
        tell();
      }
    } catch (RuntimeException e) {
      log.error("the policy's files could not be looked at", e);
    }
  }

  private void tell() {
    if (policy.mistakes().isEmpty()) {
      log.info("the policy in force is {}", policy.version());
    }
    for (Mistake mistake : policy.mistakes()) {
      log.warn("the changed policy is not taken over, {} stays: {}", policy.version(), mistake);
    }
  }
}
