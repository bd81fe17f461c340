package dev.ringback.core.redress;

import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Watches that a rework is begun in time, and tells the manager of what is not mended (R61).
@Component
class FailureTimer implements Timer {

  static final String NAME = "callback-failure";

  private final Mending mending;

  FailureTimer(Mending mending) {
    this.mending = mending;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    return mending.due(id, now);
  }
}
