package dev.ringback.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Referred, declined, escalated, observed and archived are steps of their own (R38).
class SideStepsTest extends CoreTest {

  private static final Duration WEEK = Duration.ofDays(7);

  @Autowired ActingOnTicket acting;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;
  @Autowired Timers dues;

  @BeforeEach
  void staff() {
    given.staff("li", "Li");
  }

  @ParameterizedTest
  @CsvSource({
    "REFER, REFERRED, CLOSED",
    "DECLINE, DECLINED, CLOSED",
    "ESCALATE, ESCALATED, OPEN",
    "OBSERVE, OBSERVED, ON_HOLD"
  })
  void isReachedWithAWrittenReasonAlone(Action action, Step step, Step.State state) {
    Ticket ticket = given.open();

    assertThat(acting.act(ticket.number(), Request.of(action), "li"))
        .isEqualTo(new Answer.Incomplete("reason", action.code() + " needs reason"));
    assertThat(acting.act(ticket.number(), Request.of(action, "  "), "li"))
        .isInstanceOf(Answer.Incomplete.class);
    Ticket after = given.act(ticket, Request.of(action, "not ours to mend"), "li");

    assertThat(after.step()).isEqualTo(step);
    assertThat(after.state()).isEqualTo(state);
    HistoryEntry last = tickets.history(ticket.id()).getLast();
    assertThat(last.actor()).isEqualTo("li");
    assertThat(last.at()).isEqualTo(clock.instant());
    assertThat(last.reason()).isEqualTo("not ours to mend");
  }

  @Test
  void asksSomebodyToDecideWhatIsEscalated() {
    Ticket ticket = given.act(given.open(), Request.of(Action.ESCALATE, "liability"), "li");

    assertThat(tasksOf(ticket)).containsExactly("escalated");
    assertThat(given.act(ticket, assign(), "li").step()).isEqualTo(Step.ASSIGNED);
  }

  @Test
  void stopsTheClockAndAsksForAPatrolEveryWeekWhileItIsObserved() {
    Ticket ticket = given.act(given.open(), Request.of(Action.CONTACT), "li");
    given.act(ticket, Request.of(Action.OBSERVE, "facade crack"), "li");
    timers.advance(WEEK.minusMinutes(1));
    assertThat(tasksOf(ticket)).isEmpty();
    timers.advance(Duration.ofMinutes(1));
    assertThat(tasksOf(ticket)).containsExactly("patrol");
    tasks.openOf(ticket.id()).forEach(task -> tasks.done(task.id(), "li"));
    timers.advance(WEEK);
    assertThat(tasksOf(ticket)).containsExactly("patrol");
    assertThat(actions(ticket)).doesNotContain("promise_broken");

    tasks.openOf(ticket.id()).forEach(task -> tasks.done(task.id(), "li"));
    given.act(ticket, Request.of(Action.RESUME), "li");
    timers.advance(WEEK);
    assertThat(tasksOf(ticket)).doesNotContain("patrol");
  }

  /// Who waited at the door has gone meanwhile; nobody has taken what nobody had taken before.
  @ParameterizedTest
  @CsvSource({
    "ARRIVE, CONTACTED",
    "CONTACT, CONTACTED",
    "ACKNOWLEDGE, ACKNOWLEDGED",
    "ESCALATE, ESCALATED",
    "NOTE, OPENED"
  })
  void goesOnWhereItWasBeforeItWaited(Action action, Step step) {
    Ticket ticket = given.open();
    Request request = new Request(action, null, "a word", "a reason", null, null, null, null, null);
    given.act(ticket, request, "li");
    given.act(ticket, Request.of(Action.HOLD, "a part"), "li");
    given.act(ticket, Request.of(Action.OBSERVE, "let us see"), "li");

    assertThat(given.act(ticket, Request.of(Action.RESUME), "li").step()).isEqualTo(step);
  }

  @Test
  void goesOnAsReworkWithoutComingBackOnceMore() {
    Ticket ticket = given.resolved(given.open());
    given.act(ticket, Request.of(Action.REJECT, "still drips"), "owner");
    given.act(ticket, Request.of(Action.HOLD, "a part"), "li");
    Ticket after = given.act(ticket, Request.of(Action.RESUME), "li");

    assertThat(after.step()).isEqualTo(Step.REWORK);
    assertThat(heard.last(TicketMoved.class).reached(Step.REWORK)).isFalse();
  }

  @Test
  void putsAwayWhatEndedTheSetDaysAgo() {
    Ticket closed = given.closed(given.open());
    Ticket declined = given.act(given.open(), Request.of(Action.DECLINE, "no lift here"), "li");
    Ticket cancelled = given.act(given.open(), Request.of(Action.CANCEL, "a mistake"), "owner");
    Ticket live = given.open();
    jdbc.sql("update callback set state = 'skipped'").update();
    dues.set(Archiving.NAME, Archiving.ONLY, clock.instant());
    timers.advance(Duration.ofDays(89));
    assertThat(now(closed).step()).isEqualTo(Step.CLOSED);
    jdbc.sql("update callback set state = 'skipped'").update();
    timers.advance(Duration.ofDays(2));

    assertThat(now(closed).step()).isEqualTo(Step.ARCHIVED);
    assertThat(now(closed).closedHow()).isEqualTo("accepted");
    assertThat(now(closed).done()).isTrue();
    assertThat(now(declined).step()).isEqualTo(Step.ARCHIVED);
    assertThat(now(declined).done()).isFalse();
    assertThat(now(cancelled).step()).isEqualTo(Step.CANCELLED);
    assertThat(now(live).step()).isEqualTo(Step.OPENED);
    assertThat(tickets.history(closed.id()).getLast().actor()).isEqualTo("system");
  }

  @Test
  void leavesWhatAnOwnerIsStillAskedAbout() {
    Ticket closed = given.closed(given.open());
    jdbc.sql("update callback set state = 'sent', due_at = 'infinity'").update();
    jdbc.sql("delete from scheduled_tasks").update();
    dues.set(Archiving.NAME, Archiving.ONLY, clock.instant());
    timers.advance(Duration.ofDays(100));
    assertThat(now(closed).step()).isEqualTo(Step.CLOSED);
  }

  @Test
  void takesAnArchivedCaseOutAgainForAReason() {
    Ticket archived = given.act(given.closed(given.open()), Request.of(Action.ARCHIVE), "li");
    assertThat(acting.act(archived.number(), Request.of(Action.RESOLVE), "li"))
        .isInstanceOf(Answer.NotAllowed.class);

    assertThat(given.reopened(archived).step()).isEqualTo(Step.REWORK);
  }

  private static Request assign() {
    return new Request(Action.ASSIGN, "li", null, null, null, null, null, null, null);
  }

  private Ticket now(Ticket ticket) {
    return tickets.find(ticket.id()).orElseThrow();
  }

  private List<String> tasksOf(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }

  private List<String> actions(Ticket ticket) {
    return tickets.history(ticket.id()).stream().map(HistoryEntry::action).toList();
  }
}
