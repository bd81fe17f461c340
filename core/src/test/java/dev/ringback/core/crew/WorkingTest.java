package dev.ringback.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.crew.Assignment.Standing;
import dev.ringback.core.crew.JobTold.What;
import dev.ringback.core.duty.PageCalled;
import dev.ringback.core.task.Task;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// An agent names somebody, who tells how far the work is.
@TestPropertySource(properties = "ringback.duty-phone=+8613800000009")
class WorkingTest extends CrewTest {

  @Test
  void followsTheWorkFromAcceptanceToTheOwnersWord() {
    Ticket ticket = assigned(given.open(), "wang");
    assertThat(asked()).containsExactly("wang");
    assertThat(heard.all(TechnicianTook.class)).isEmpty();
    assertThat(working.of(phone("wang")).getFirst().standing()).isEqualTo(Standing.ASKED);

    says("wang", ticket, Said.ACCEPT);
    assertThat(heard.all(TechnicianTook.class)).hasSize(1);
    says("wang", ticket, Said.CONTACTED, "tomorrow at nine");
    says("wang", ticket, Said.UNDERWAY);
    says("wang", ticket, Said.ARRIVED);
    assertThat(working.of(phone("wang")).getFirst().standing()).isEqualTo(Standing.THERE);
    says("wang", ticket, Said.NOTE, "the pipe behind it is old");
    says("wang", ticket, Said.DONE, "new washer");

    assertThat(now(ticket).step()).isEqualTo(Step.RESOLVED);
    assertThat(actions(ticket))
        .containsSubsequence(
            "assign", "acknowledge", "contact", "on_the_way", "arrive", "note", "resolve");
    assertThat(tickets.history(ticket.id()).getLast().reason()).isEqualTo("new washer");
  }

  @Test
  void doesOnceWhatIsToldTwice() {
    Ticket ticket = assigned(given.open(), "wang");
    for (Said said : List.of(Said.ACCEPT, Said.UNDERWAY, Said.ARRIVED, Said.DONE)) {
      assertThat(says("wang", ticket, said)).isTrue();
      assertThat(says("wang", ticket, said)).isTrue();
    }

    assertThat(heard.all(TechnicianTook.class)).hasSize(1);
    assertThat(heard.all(TechnicianUnderway.class)).hasSize(1);
    assertThat(actions(ticket)).containsOnlyOnce("acknowledge", "arrive", "resolve");
    assertThat(told(What.NOT_NOW)).isEmpty();
    assertThat(told(What.DONE)).hasSize(2);
  }

  @Test
  void takesWhoSaysOnTheWayForOneWhoAccepts() {
    Ticket ticket = assigned(given.open(), "wang");

    says("wang", ticket, Said.UNDERWAY);

    assertThat(heard.all(TechnicianTook.class)).hasSize(1);
    assertThat(heard.all(TechnicianUnderway.class)).hasSize(1);
  }

  @Test
  void holdsTheTicketWhileAPartIsMissingAndGoesOnWithIt() {
    Ticket ticket = assigned(given.open(), "wang");
    says("wang", ticket, Said.ARRIVED);
    says("wang", ticket, Said.PARTS, "1/2 inch valve");
    assertThat(now(ticket).step()).isEqualTo(Step.WAITING);
    assertThat(tickets.history(ticket.id()).getLast().reason()).isEqualTo("1/2 inch valve");

    says("wang", ticket, Said.UNDERWAY);
    says("wang", ticket, Said.ARRIVED);
    assertThat(now(ticket).step()).isEqualTo(Step.ON_SITE);
    assertThat(heard.all(TechnicianUnderway.class)).hasSize(1);
  }

  @Test
  void asksTheNextWhenWhoeverHasItCannot() {
    Ticket ticket = assigned(given.open(), "wang");
    says("wang", ticket, Said.ACCEPT);

    says("wang", ticket, Said.DECLINE, "my van broke down");

    assertThat(now(ticket).assignee()).isNull();
    assertThat(now(ticket).step()).isEqualTo(Step.OPENED);
    assertThat(asked()).containsExactly("wang", "sun");
    says("sun", ticket, Said.ACCEPT);
    assertThat(now(ticket).assignee()).isEqualTo("sun");
    says("wang", ticket, Said.DONE);
    assertThat(now(ticket).step()).isEqualTo(Step.ACKNOWLEDGED);
  }

  @Test
  void asksTheNextWhenWhoeverIsNamedKeepsSilentUntilNobodyIsLeft() {
    Ticket ticket = assigned(given.open(), "wang");
    timers.advance(Duration.ofHours(1));
    assertThat(now(ticket).assignee()).isNull();
    timers.advance(Duration.ofHours(7));

    assertThat(asked()).containsExactly("wang", "sun", "zhao", "li");
    assertThat(tasks.openOf(ticket.id())).extracting(Task::kind).contains("crew-missing");
  }

  @Test
  void callsThePersonOnDutyAgainWhenWhoeverHasTheDangerCannot() {
    Ticket ticket = assigned(given.emergency(), "wang");
    says("wang", ticket, Said.ACCEPT);
    int calls = heard.all(PageCalled.class).size();
    timers.advance(Duration.ofHours(1));
    assertThat(heard.all(PageCalled.class)).hasSize(calls);

    says("wang", ticket, Said.DECLINE);

    assertThat(heard.all(PageCalled.class)).hasSize(calls + 1);
  }

  @Test
  void tellsWhoeverHadItThatAnotherHasItNow() {
    Ticket ticket = assigned(given.open(), "wang");
    says("wang", ticket, Said.ACCEPT);
    assigned(ticket, "sun");
    assertThat(told(What.OVER)).containsExactly("wang");
    says("sun", ticket, Said.ACCEPT);

    says("wang", ticket, Said.DONE);

    assertThat(now(ticket).step()).isEqualTo(Step.ACKNOWLEDGED);
    assertThat(told(What.TAKEN)).containsExactly("wang");
  }

  @Test
  void takesTheOfficesWordForWhomeverItNamed() {
    Ticket ticket = assigned(given.open(), "wang");

    given.act(ticket, Request.of(Action.ACKNOWLEDGE), "lin");

    assertThat(heard.last(TechnicianTook.class).member().login()).isEqualTo("wang");
    timers.advance(Duration.ofHours(5));
    assertThat(asked()).containsExactly("wang");
  }

  @Test
  void asksSeveralWhomAnAgentChooses() {
    Ticket ticket = given.open();

    assertThat(working.offer(ticket.number(), List.of("li", "nobody"))).isPresent();
    assertThat(working.offer(ticket.number(), List.of("li", "zhao"))).isEmpty();
    says("zhao", ticket, Said.ACCEPT);

    assertThat(asked()).containsExactly("li", "zhao");
    assertThat(now(ticket).assignee()).isEqualTo("zhao");
  }

  @Test
  void hearsNobodyWhoWasNotAsked() {
    Ticket ticket = assigned(given.open(), "wang");

    assertThat(says("sun", ticket, Said.DONE)).isFalse();
    assertThat(working.of(phone("sun"))).isEmpty();
    assertThat(now(ticket).step()).isEqualTo(Step.ASSIGNED);
  }

  private List<String> actions(Ticket ticket) {
    return tickets.history(ticket.id()).stream().map(HistoryEntry::action).toList();
  }
}
