package dev.ringback.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.comment.Remark.Sentiment;
import dev.ringback.core.comment.Remark.Topic;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is made of the words beside a score.
class ReadingWordsTest extends CoreTest {

  private static final String RUDE = "师傅态度很差,还骂人";
  private static final String PRAISE = "very polite and quick, thank you so much";

  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired Tasks tasks;

  @Test
  void keepsWhatTheWordsOfAnAnswerSay() {
    Ticket ticket = asked();
    says(ticket, 2, RUDE);

    CallbackReading reading =
        Objects.requireNonNull(callbacks.answers(id(ticket)).getLast().reading());
    assertThat(reading.sentiment()).isEqualTo(Sentiment.BAD);
    assertThat(reading.topic()).isEqualTo(Topic.ATTITUDE);
    assertThat(reading.disagrees()).isFalse();
    assertThat(kinds(ticket)).doesNotContain("callback-disagrees");
  }

  @Test
  void showsAPersonBadWordsBesideAGoodScore() {
    Ticket ticket = asked();
    says(ticket, 5, RUDE);

    assertThat(kinds(ticket)).containsExactly("callback-disagrees");
    assertThat(tasks.openOf(ticket.id()).getFirst().reason()).contains("5 of 5", RUDE);
    assertThat(callbacks.remarks(10).getFirst().reading().disagrees()).isTrue();
  }

  @Test
  void showsAPersonGoodWordsBesideABadScore() {
    Ticket ticket = asked();
    says(ticket, 1, PRAISE);

    assertThat(kinds(ticket)).contains("callback-disagrees");
  }

  @Test
  void noticesItInWhicheverOrderTheyCome() {
    Ticket scoreFirst = asked();
    says(scoreFirst, 5, "5");
    says(scoreFirst, null, RUDE);
    Ticket wordsFirst = asked();
    says(wordsFirst, null, RUDE);
    assertThat(kinds(wordsFirst)).doesNotContain("callback-disagrees");
    says(wordsFirst, 5, "5");

    assertThat(kinds(scoreFirst)).contains("callback-disagrees");
    assertThat(kinds(wordsFirst)).contains("callback-disagrees");
  }

  @Test
  void readsNothingIntoADigitOrAShortWord() {
    Ticket ticket = asked();
    says(ticket, 5, "5");
    says(ticket, null, "ok");

    assertThat(callbacks.answers(id(ticket)))
        .extracting(CallbackAnswer::reading)
        .containsOnlyNulls();
  }

  private Ticket asked() {
    Ticket ticket = given.closed(given.open());
    timers.advance(Duration.ofDays(1));
    return ticket;
  }

  private void says(Ticket ticket, @Nullable Integer score, String words) {
    owners.answer(id(ticket), Optional.ofNullable(score), words, null);
  }

  private long id(Ticket ticket) {
    return callbacks.of(ticket.id()).getFirst().id();
  }

  private List<String> kinds(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }
}
