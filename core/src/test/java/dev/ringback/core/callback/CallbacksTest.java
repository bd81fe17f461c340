package dev.ringback.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is asked, when, and why somebody is not.
class CallbacksTest extends CoreTest {

  private static final Address OWNER = new Address("sms", "+8613900000001");
  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Callbacks callbacks;
  @Autowired AskingNow asking;
  @Autowired Addresses addresses;
  @Autowired Tasks tasks;

  @Test
  void asksADayAfterClosing() {
    Ticket ticket = given.closed(given.open());

    timers.advance(DAY.minusSeconds(1));
    assertThat(heard.all(CallbackDue.class)).isEmpty();
    timers.advance(Duration.ofSeconds(1));

    CallbackDue due = heard.last(CallbackDue.class);
    assertThat(due.lines().getFirst().ticket().number()).isEqualTo(ticket.number());
    assertThat(due.again()).isFalse();
    assertThat(only(ticket).state()).isEqualTo(State.SENT);
  }

  @Test
  void asksAfterAClosingAtNightAtTheFirstAllowedHour() {
    clock.set(Instant.parse("2026-03-04T15:50:00Z")); // 23:50 in Shanghai
    Ticket ticket = given.closed(given.open());

    assertThat(only(ticket).dueAt()).isEqualTo(Instant.parse("2026-03-06T01:00:00Z"));
    timers.until(Instant.parse("2026-03-06T00:59:59Z"));
    assertThat(only(ticket).state()).isEqualTo(State.DUE);
    timers.advance(Duration.ofSeconds(1));
    assertThat(only(ticket).state()).isEqualTo(State.SENT);
  }

  @Test
  void asksNobodyAtNightAfterAnOutage() {
    Ticket ticket = given.closed(given.open());
    clock.set(Instant.parse("2026-03-05T19:00:00Z")); // 03:00 in Shanghai

    timers.run();

    assertThat(only(ticket).state()).isEqualTo(State.DUE);
    timers.until(Instant.parse("2026-03-06T01:00:00Z"));
    assertThat(only(ticket).state()).isEqualTo(State.SENT);
  }

  @Test
  void remindsOnceAndThenLeavesItToAPerson() {
    Ticket ticket = given.closed(given.open());
    timers.advance(DAY);

    timers.advance(DAY);
    assertThat(heard.all(CallbackDue.class)).hasSize(2);
    assertThat(heard.last(CallbackDue.class).again()).isTrue();
    timers.advance(DAY.multipliedBy(2));

    assertThat(only(ticket).state()).isEqualTo(State.SILENT);
    assertThat(heard.all(CallbackDue.class)).hasSize(2);
    assertThat(tasks.openOf(ticket.id())).extracting(Task::kind).containsExactly("callback-silent");
    timers.advance(DAY.multipliedBy(30));
    assertThat(heard.all(CallbackDue.class)).hasSize(2);
  }

  @Test
  void asksOnlyAboutTheLastOfTwoClosings() {
    Ticket ticket = given.closed(given.open());
    given.closed(given.reopened(ticket));

    assertThat(callbacks.of(ticket.id()))
        .extracting(Callback::state)
        .containsExactly(State.SKIPPED, State.DUE);
    assertThat(callbacks.of(ticket.id()).getFirst().reason()).isEqualTo("reopened");
    timers.advance(DAY.multipliedBy(1));
    assertThat(heard.all(CallbackDue.class)).hasSize(1);
  }

  @Test
  void asksNobodyAboutWhatWasNotDone() {
    Ticket cancelled = given.open();
    given.act(cancelled, Request.of(Action.CANCEL, "never mind"), "owner");
    Ticket referred = given.open();
    given.act(referred, Request.of(Action.REFER, "the gas works"), "lin");
    Ticket enquiry = given.closed(given.open(Kind.ENQUIRY, Urgency.LOW));

    assertThat(callbacks.of(cancelled.id())).isEmpty();
    assertThat(callbacks.of(referred.id())).isEmpty();
    assertThat(callbacks.of(enquiry.id())).isEmpty();
  }

  @Test
  void saysWhyAnOwnerWhoWantsNoSurveysIsNotAsked() {
    Ticket ticket = given.open();
    addresses.surveys(OWNER, false);
    given.closed(ticket);

    assertThat(only(ticket).state()).isEqualTo(State.SKIPPED);
    assertThat(only(ticket).reason()).isEqualTo("opted_out");
    timers.advance(DAY.multipliedBy(5));
    assertThat(heard.all(CallbackDue.class)).isEmpty();
  }

  @Test
  void heedsAnOptOutThatComesBeforeTheSurvey() {
    Ticket ticket = given.closed(given.open());
    addresses.surveys(OWNER, false);

    timers.advance(DAY);

    assertThat(only(ticket).state()).isEqualTo(State.SKIPPED);
    assertThat(only(ticket).reason()).isEqualTo("opted_out");
  }

  @Test
  void saysThatAnOwnerWithoutAThreadCannotBeReached() {
    Ticket ticket = given.closed(given.toldInPerson());

    timers.advance(DAY);

    assertThat(only(ticket).state()).isEqualTo(State.UNREACHABLE);
    assertThat(tasks.openOf(ticket.id()))
        .extracting(Task::kind)
        .containsExactly("callback-unreachable");
  }

  @Test
  void asksNowWhenSomebodyWantsItAndRemindsFromThenOn() {
    Ticket ticket = given.closed(given.open());

    assertThat(asking.ask(only(ticket).id(), "owner is on the phone", "lin"))
        .isInstanceOf(Reply.Done.class);

    assertThat(heard.all(CallbackDue.class)).hasSize(1);
    assertThat(only(ticket).reason()).contains("owner is on the phone");
    assertThat(asking.ask(only(ticket).id(), "again", "lin")).isInstanceOf(Reply.NotAllowed.class);
    timers.advance(DAY);
    assertThat(heard.all(CallbackDue.class)).hasSize(2);
  }

  @Test
  void freezesWhoDidTheWorkAtClosing() {
    given.staff("wang", "Wang");
    given.staff("zhao", "Zhao");
    Ticket ticket = given.open();
    given.act(ticket, assignTo("wang"), "lin");
    given.closed(ticket);
    given.reopened(ticket);
    given.act(ticket, assignTo("zhao"), "lin");

    assertThat(
            jdbc.sql("select frozen->>'assignee' from callback where id = :id")
                .param("id", callbacks.of(ticket.id()).getFirst().id())
                .query(String.class)
                .single())
        .isEqualTo("wang");
  }

  private Callback only(Ticket ticket) {
    assertThat(callbacks.of(ticket.id())).hasSize(1);
    return callbacks.of(ticket.id()).getFirst();
  }

  private static Request assignTo(String login) {
    return new Request(Action.ASSIGN, login, null, null, null, null, null, null, null);
  }
}
