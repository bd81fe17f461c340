package dev.ringback.hotline.repeat;

import dev.ringback.core.timer.Timer;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets the answers that are too old to be given again.
@Component
class ForgettingAnswers implements Timer {

  private static final String NAME = "kept-answers";
  private static final long ONLY = 1;
  private static final Duration EVERY = Duration.ofHours(1);

  private final KeptAnswers answers;
  private final Timers timers;
  private final Clock clock;

  ForgettingAnswers(KeptAnswers answers, Timers timers, Clock clock) {
    this.answers = answers;
    this.timers = timers;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timers.setIfAbsent(NAME, ONLY, clock.instant().plus(EVERY));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long id, Instant now) {
    answers.forgetOld();
    return Optional.of(now.plus(EVERY));
  }
}
