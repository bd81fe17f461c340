package dev.ringback.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AwaitingAcceptanceTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @Test
  void remindsAfterADayAndClosesBySilenceAfterThree() {
    Ticket ticket = given.resolved(given.open());

    timers.advance(DAY);
    assertThat(heard.all(AcceptanceOverdue.class)).hasSize(1);
    timers.advance(DAY.multipliedBy(2).minusSeconds(1));
    assertThat(now(ticket).step()).isEqualTo(Step.RESOLVED);
    timers.advance(Duration.ofSeconds(1));

    assertThat(now(ticket).step()).isEqualTo(Step.CLOSED);
    assertThat(now(ticket).closedHow()).isEqualTo("silence");
    assertThat(tickets.history(ticket.id()).getLast().actor()).isEqualTo("system");
    assertThat(heard.all(AcceptanceOverdue.class)).hasSize(1);
  }

  @Test
  void neverClosesAnEmergencyOrAComplaintBySilence() {
    Ticket emergency = given.resolved(given.emergency());
    Ticket complaint = given.resolved(given.open(Kind.COMPLAINT, Urgency.NORMAL));

    timers.advance(DAY.multipliedBy(30));

    assertThat(now(emergency).step()).isEqualTo(Step.RESOLVED);
    assertThat(now(complaint).step()).isEqualTo(Step.RESOLVED);
    assertThat(tasks.openOf(emergency.id()))
        .extracting(Task::kind)
        .containsExactly("acceptance-missing");
    assertThat(tasks.openOf(complaint.id())).extracting(Task::kind).contains("acceptance-missing");
  }

  @Test
  void waitsNoMoreOnceTheOwnerHasSpoken() {
    Ticket accepted = given.closed(given.open());
    Ticket rejected = given.resolved(given.open());
    given.act(rejected, Request.of(Action.REJECT), "owner");

    timers.advance(Duration.ofHours(100));

    assertThat(heard.all(AcceptanceOverdue.class)).isEmpty();
    assertThat(now(accepted).closedHow()).isEqualTo("accepted");
    assertThat(now(rejected).step()).isEqualTo(Step.REWORK);
  }

  @Test
  void countsAnewAfterRework() {
    Ticket ticket = given.resolved(given.open());
    timers.advance(DAY);
    given.act(ticket, Request.of(Action.REJECT), "owner");
    given.resolved(ticket);

    timers.advance(DAY);
    assertThat(heard.all(AcceptanceOverdue.class)).hasSize(2);
    timers.advance(DAY.multipliedBy(2));

    assertThat(now(ticket).closedHow()).isEqualTo("silence");
  }

  @Test
  void remindsBeforeItClosesAlsoAfterAnOutage() {
    Ticket ticket = given.resolved(given.open());
    clock.pass(DAY.multipliedBy(4));

    timers.run();

    assertThat(heard.all(AcceptanceOverdue.class)).hasSize(1);
    assertThat(now(ticket).step()).isEqualTo(Step.RESOLVED);
    timers.advance(DAY);
    assertThat(now(ticket).step()).isEqualTo(Step.CLOSED);
  }

  private Ticket now(Ticket ticket) {
    return tickets.find(ticket.number()).orElseThrow();
  }
}
