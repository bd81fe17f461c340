package dev.ringback.core.callback;

import dev.ringback.core.comment.Comments;
import dev.ringback.core.comment.Remark;
import dev.ringback.core.comment.Remark.Sentiment;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import java.util.Objects;
import java.util.Optional;
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
  ///
  /// @return what they say; empty where there are too few
  Optional<Sentiment> read(Callback callback, Ticket ticket, long answerId, @Nullable String said) {
    Optional<Sentiment> sentiment = readLater(answerId, said).map(Remark::sentiment);
    readings
        .lastOf(callback.id())
        .filter(last -> last.reading().disagrees())
        .ifPresent(
            last ->
                tasks.open(
                    "callback-disagrees",
                    ticket.conversationId(),
                    ticket.id(),
                    callback.scale().said(Objects.requireNonNull(last.score()))
                        + " — "
                        + last.words()));
    return sentiment;
  }

  /// What is said to a later question: it says nothing of the first one's score.
  Optional<Remark> readLater(long answerId, @Nullable String said) {
    if (said == null || said.codePoints().filter(Character::isLetter).count() < SHORTEST) {
      return Optional.empty();
    }
    Remark remark = comments.read(said);
    readings.keep(answerId, remark);
    return Optional.of(remark);
  }
}
