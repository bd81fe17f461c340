package dev.ringback.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What owners answer, and what is made of it.
class CallbackAnswersTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired CallingBack calling;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @Test
  void countsAGoodAnswerAndRemindsNoMore() {
    Ticket ticket = asked();

    answer(ticket, 5, "5");
    timers.advance(DAY.multipliedBy(5));

    assertThat(only(ticket).state()).isEqualTo(State.ANSWERED);
    assertThat(only(ticket).score()).isEqualTo(5);
    assertThat(step(ticket)).isEqualTo(Step.CLOSED);
    assertThat(heard.all(CallbackDue.class)).hasSize(1);
  }

  @Test
  void bringsTheWorkBackAfterABadAnswer() {
    Ticket ticket = asked();

    answer(ticket, 1, "1");

    assertThat(step(ticket)).isEqualTo(Step.REWORK);
    assertThat(only(ticket).state()).isEqualTo(State.ANSWERED);
    HistoryEntry reopened = tickets.history(ticket.id()).getLast();
    assertThat(reopened.actor()).isEqualTo("owner");
    assertThat(reopened.reason()).contains("1 of 5");
    assertThat(tasks.openOf(ticket.id())).extracting(Task::kind).containsExactly("callback-failed");
  }

  @Test
  void asksAgainAfterTheWorkThatABadAnswerBroughtBack() {
    Ticket ticket = asked();
    answer(ticket, 2, "2");

    given.closed(tickets.find(ticket.number()).orElseThrow());
    timers.advance(DAY);

    assertThat(callbacks.of(ticket.id()))
        .extracting(Callback::state)
        .containsExactly(State.ANSWERED, State.SENT);
  }

  @Test
  void mendsASlipOfTheFingerForAQuarterOfAnHour() {
    Ticket ticket = asked();
    answer(ticket, 3, "3");

    clock.pass(Duration.ofMinutes(14));
    answer(ticket, 4, "4");
    clock.pass(Duration.ofMinutes(14));
    answer(ticket, 5, "5");

    assertThat(only(ticket).score()).isEqualTo(4);
    assertThat(callbacks.answers(only(ticket).id())).hasSize(3);
  }

  @Test
  void keepsWhatIsSaidBesideTheScore() {
    Ticket ticket = asked();
    answer(ticket, 3, "3");
    owners.answer(only(ticket).id(), Optional.empty(), "he was late", null);

    assertThat(only(ticket).score()).isEqualTo(3);
    assertThat(callbacks.answers(only(ticket).id()).getLast().text()).isEqualTo("he was late");
  }

  @Test
  void keepsALateAnswerWithoutCountingItAndActsOnABadOne() {
    Ticket ticket = asked();
    timers.advance(DAY.multipliedBy(4));

    answer(ticket, 1, "1");

    assertThat(only(ticket).state()).isEqualTo(State.SILENT);
    assertThat(only(ticket).score()).isNull();
    assertThat(callbacks.answers(only(ticket).id())).hasSize(1);
    assertThat(step(ticket)).isEqualTo(Step.REWORK);
  }

  @Test
  void takesDownWhatAPersonHeardOnThePhone() {
    Ticket ticket = asked();
    timers.advance(DAY.multipliedBy(4));
    long id = only(ticket).id();

    calling.result(id, new CallResult("phone", CallResult.Outcome.NO_ANSWER, null, null), "lin");
    assertThat(only(ticket).state()).isEqualTo(State.UNREACHABLE);
    calling.result(id, new CallResult("phone", CallResult.Outcome.REACHED, 4, "fine now"), "lin");

    assertThat(only(ticket).state()).isEqualTo(State.ANSWERED);
    assertThat(only(ticket).method()).isEqualTo("phone");
    assertThat(only(ticket).score()).isEqualTo(4);
    assertThat(calling.review(id, "well done", "lin")).isInstanceOf(Reply.OwnCall.class);
    assertThat(calling.review(id, "well done", "mei")).isInstanceOf(Reply.Done.class);
    assertThat(
            calling.result(
                id, new CallResult("phone", CallResult.Outcome.DECLINED, null, null), "lin"))
        .isInstanceOf(Reply.NotAllowed.class);
  }

  @Test
  void takesNoRecordOfACallWithoutWhatWasSaidOrOfAPromiseThatIsOver() {
    long id = only(asked()).id();

    assertThat(lacking(id, null, List.of())).isEqualTo("words");
    CallResult.Promised over = new CallResult.Promised("paint", clock.instant().minusSeconds(1));
    assertThat(lacking(id, "fine", List.of(over))).isEqualTo("promises.until");
    assertThat(callbacks.calls(List.of(id))).isEmpty();
    CallResult.Promised ahead = new CallResult.Promised("paint", clock.instant().plus(DAY));
    calling.result(id, reached("fine", List.of(ahead)), "lin");
    assertThat(callbacks.calls(List.of(id)))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.by()).isEqualTo("lin");
              assertThat(call.number()).isEqualTo("+8613900000001");
              assertThat(call.promised()).startsWith("paint → 2026-");
            });
  }

  private String lacking(long id, @Nullable String words, List<CallResult.Promised> promises) {
    Reply reply = calling.result(id, reached(words, promises), "lin");
    assertThat(reply).isInstanceOf(Reply.Incomplete.class);
    return ((Reply.Incomplete) reply).what();
  }

  private static CallResult reached(@Nullable String words, List<CallResult.Promised> promises) {
    return new CallResult(
        "phone",
        CallResult.Outcome.REACHED,
        null,
        words,
        null,
        null,
        "orally",
        null,
        Map.of(),
        promises);
  }

  private Ticket asked() {
    Ticket ticket = given.closed(given.open());
    timers.advance(DAY);
    return ticket;
  }

  private void answer(Ticket ticket, int score, String words) {
    owners.answer(only(ticket).id(), Optional.of(score), words, null);
  }

  private Callback only(Ticket ticket) {
    assertThat(callbacks.of(ticket.id())).hasSize(1);
    return callbacks.of(ticket.id()).getFirst();
  }

  private Step step(Ticket ticket) {
    return tickets.find(ticket.number()).orElseThrow().step();
  }
}
