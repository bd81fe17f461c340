package dev.ringback.core.callback;

import dev.ringback.core.comment.Comments;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the words of an answer, and shows a person where they say the opposite of the score.
@Component
class ReadingWords {

  /// Fewer letters than this are a digit, a sign or a set word.
  private static final int SHORTEST = 4;

  private final Comments comments;
  private final CallbackReadings readings;
  private final Tasks tasks;

  ReadingWords(Comments comments, CallbackReadings readings, Tasks tasks) {
    this.comments = comments;
    this.readings = readings;
    this.tasks = tasks;
  }

  /// Once the score is taken down: either may come first, and either may be corrected.
  void read(long callbackId, Ticket ticket, long answerId, @Nullable String said) {
    readLater(answerId, said);
    readings
        .lastOf(callbackId)
        .filter(last -> last.reading().disagrees())
        .ifPresent(
            last ->
                tasks.open(
                    "callback-disagrees",
                    ticket.conversationId(),
                    ticket.id(),
                    last.score() + " of 5 — " + last.words()));
  }

  /// What is said to a later question: it says nothing of the first one's score.
  void readLater(long answerId, @Nullable String said) {
    if (said != null && said.codePoints().filter(Character::isLetter).count() >= SHORTEST) {
      readings.keep(answerId, comments.read(said));
    }
  }
}
