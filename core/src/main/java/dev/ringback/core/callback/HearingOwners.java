package dev.ringback.core.callback;

import dev.ringback.core.callback.TakingAnswers.Said;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hears what owners answer themselves; each answer is empty if there is no such callback.
@Component
public class HearingOwners {

  private final Locking locking;
  private final TakingAnswers taking;
  private final Clock clock;

  HearingOwners(Locking locking, TakingAnswers taking, Clock clock) {
    this.locking = locking;
    this.taking = taking;
    this.clock = clock;
  }

  /// How it went.
  ///
  /// @param score 1 to 5, whatever the scale; empty if it was said in words alone
  /// @param said as sent
  @Transactional
  public Optional<Heard> answer(
      long id, Optional<Integer> score, String said, @Nullable Long messageId) {
    Said answer = new Said(score.orElse(null), said.isBlank() ? null : said, messageId);
    return locking
        .one(id)
        .map(line -> taking.hear(line, answer, "message", "owner", clock.instant()));
  }

  /// A question after the first.
  ///
  /// @param dimension such as `attitude`
  @Transactional
  public Optional<Heard> answerMore(
      long id, String dimension, int score, String said, @Nullable Long messageId) {
    Said answer = new Said(score, said, messageId);
    return locking.one(id).map(line -> taking.hearMore(line, dimension, answer, clock.instant()));
  }

  /// It is not solved (§7.8).
  @Transactional
  public Optional<Heard> notSolved(long id, String said, @Nullable Long messageId) {
    Said answer = new Said(null, said, messageId);
    return locking.one(id).map(line -> taking.hearNotSolved(line, answer, clock.instant()));
  }
}
