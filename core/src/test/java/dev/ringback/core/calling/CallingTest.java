package dev.ringback.core.calling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.CallResult.Outcome;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.policy.Question;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.warranty.DecidingFee;
import dev.ringback.core.warranty.Fee;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom people of ours call, and what becomes of it.
class CallingTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Calls calls;
  @Autowired Promises promises;
  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired CallingBack calling;
  @Autowired Tasks tasks;
  @Autowired Tickets tickets;
  @Autowired DecidingFee deciding;

  @Test
  void wantsEveryComplaintCalledWithinADay() {
    Ticket complaint = given.closed(given.open(Kind.COMPLAINT, Urgency.NORMAL));

    assertThat(calls.open(null, 0, 10))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.why()).isEqualTo(Why.EVERY);
              assertThat(call.ticket()).isEqualTo(complaint.number());
              assertThat(call.dueAt()).isEqualTo(clock.instant().plus(DAY));
            });
  }

  @Test
  void wantsSomebodyToCallWhereNobodyAnsweredAndGivesUpAfterThreeTries() {
    Ticket ticket = given.closed(given.open());
    timers.advance(DAY.multipliedBy(5));
    assertThat(calls.open(null, 0, 10)).extracting(Call::why).containsExactly(Why.SILENT);
    long id = callbacks.of(ticket.id()).getFirst().id();

    noAnswer(id);
    noAnswer(id);
    noAnswer(id);
    assertThat(calls.open(null, 0, 10)).extracting(Call::attempts).containsExactly(1);
    clock.pass(Duration.ofHours(2));
    noAnswer(id);
    assertThat(calls.open(null, 0, 10)).extracting(Call::attempts).containsExactly(2);
    clock.pass(Duration.ofHours(2));
    noAnswer(id);

    assertThat(calls.open(null, 0, 10)).isEmpty();
    assertThat(callbacks.find(id).orElseThrow().state()).isEqualTo(Callback.State.UNREACHABLE);
  }

  @Test
  void keepsTheWholeRecordOfACallAndFollowsItsPromise() {
    given.staff("mei", "Mei");
    Ticket ticket = given.closed(given.open(Kind.COMPLAINT, Urgency.NORMAL));
    long id = callbacks.of(ticket.id()).getFirst().id();
    long call = calls.open(null, 0, 1).getFirst().id();
    assertThat(calls.take(call, "mei", "sun of repairs", clock.instant())).isTrue();
    Instant until = clock.instant().plus(DAY.multipliedBy(2));

    calling.result(
        id,
        new CallResult(
            "phone",
            Outcome.REACHED,
            4,
            "better now",
            null,
            clock.instant(),
            "orally",
            "sun of repairs",
            Map.of("process", 3),
            List.of(new CallResult.Promised("paint the ceiling", until))),
        "mei");

    assertThat(
            jdbc.sql("select number || confirmed || joint from callback_call")
                .query(String.class)
                .single())
        .isEqualTo("+8613900000001orallysun of repairs");
    assertThat(calls.countOpen(null)).isZero();
    assertThat(promises.open(10))
        .extracting(Promises.Promised::what)
        .containsExactly("paint the ceiling");
    clock.set(until.plusSeconds(1));
    promises.fire(Promises.ONLY, clock.instant());
    promises.fire(Promises.ONLY, clock.instant());
    assertThat(tasks.openOf(ticket.id())).extracting(Task::kind).contains("promise-broken");
    assertThat(promises.kept(promises.open(10).getFirst().id(), "mei")).isTrue();
    assertThat(promises.open(10)).isEmpty();
  }

  @Test
  void tellsOfEveryBrokenPromiseHoweverManyWereToldBefore() {
    Ticket ticket = given.closed(given.open());
    Instant until = clock.instant().plus(DAY);
    promised(ticket, 250, until);
    clock.set(until);
    promises.fire(Promises.ONLY, clock.instant());
    promised(ticket, 1, until);

    promises.fire(Promises.ONLY, clock.instant());

    assertThat(
            jdbc.sql("select count(*) from callback_promise where told_at is null")
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void promised(Ticket ticket, int many, Instant until) {
    jdbc.sql(
            """
            insert into callback_promise (callback_id, what, due_at, made_by, made_at)
            select :callback, 'paint', :until, 'mei', :until from generate_series(1, :many)
            """)
        .param("callback", callbacks.of(ticket.id()).getFirst().id())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("many", many)
        .update();
  }

  @Test
  void callsAgainAfterARework() {
    Ticket ticket = given.closed(given.open());
    given.closed(given.reopened(ticket));

    assertThat(calls.open(null, 0, 10)).extracting(Call::why).containsExactly(Why.AGAIN);
    owners.answer(callbacks.of(ticket.id()).getLast().id(), Optional.of(1), "1", null);
    given.closed(tickets.find(ticket.id()).orElseThrow());
    assertThat(calls.open(null, 0, 10)).extracting(Call::why).containsExactly(Why.FAILED);
  }

  @Test
  void ringsNobodyAboutWorkThatIsUnderWayAgain() {
    Ticket ticket = given.closed(given.open());
    given.reopened(given.closed(given.reopened(ticket)));
    assertThat(calls.open(null, 0, 10)).isEmpty();

    Ticket silent = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, owner(1)));
    timers.advance(DAY.multipliedBy(5));
    assertThat(calls.countOpen(null)).isOne();
    given.reopened(silent);
    assertThat(calls.open(null, 0, 10)).isEmpty();
  }

  @Test
  void callsEverybodyWhoPaysAndAsksWhetherTheBillWasRight() {
    given.staff("li", "Li");
    Ticket decided = given.open();
    deciding.decide(decided.number(), Fee.OUTSIDE, null, null, "not ours to mend", "li");
    given.closed(decided);
    Ticket free = given.open(Kind.REPAIR, Urgency.NORMAL, owner(1));
    deciding.decide(free.number(), Fee.FREE, null, null, "ours", "li");
    given.closed(free);

    assertThat(calls.open(null, 0, 10))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.ticket()).isEqualTo(decided.number());
              assertThat(call.why()).isEqualTo(Why.EVERY);
              assertThat(call.questions()).contains(Question.FEE);
            });
  }

  private void noAnswer(long id) {
    calling.result(id, new CallResult("phone", Outcome.NO_ANSWER, null, null), "lin");
  }

  private static Address owner(int i) {
    return new Address("sms", "+86139000010" + (10 + i));
  }
}
