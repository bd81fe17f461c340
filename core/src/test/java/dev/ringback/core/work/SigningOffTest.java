package dev.ringback.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.CallbackPlanned;
import dev.ringback.core.course.Courses;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Large works end with the word of somebody who did not do them.
class SigningOffTest extends CoreTest {

  @Autowired ActingOnTicket acting;
  @Autowired Courses courses;
  @Autowired PuttingDown puttingDown;
  @Autowired Tickets tickets;
  @Autowired Surveying surveying;
  @Autowired Tasks tasks;

  @BeforeEach
  void house() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, created_at) values
              ('wang', 'Wang', '{technician,supervisor}', now()), ('sun', 'Sun', '{supervisor}', now()),
              ('li', 'Li', '{agent}', now())
            """)
        .update();
  }

  @Test
  void keepsLargeWorksOpenUntilQualityHasSignedThemOff() {
    Ticket ticket = reportedDone(large());
    assertThat(tasksOf(ticket)).containsExactly("sign-off");

    Ticket accepted = given.act(ticket, Request.of(Action.ACCEPT), "owner");
    assertThat(accepted.step()).isEqualTo(Step.ACCEPTED);
    assertThat(accepted.closedAt()).isNull();
    assertThat(heard.all(CallbackPlanned.class)).isEmpty();

    Ticket closed = given.act(ticket, Request.of(Action.CERTIFY), "sun");
    assertThat(closed.step()).isEqualTo(Step.CLOSED);
    assertThat(closed.closedHow()).isEqualTo("accepted");
    assertThat(heard.all(CallbackPlanned.class)).hasSize(1);
    assertThat(tasksOf(ticket)).isEmpty();
  }

  @Test
  void letsNobodySignOffTheirOwnWorkNorWithoutTheRole() {
    Ticket ticket = reportedDone(large());

    assertThat(certify(ticket, "wang")).isInstanceOf(Answer.Incomplete.class);
    assertThat(certify(ticket, "li")).isInstanceOf(Answer.Incomplete.class);
    assertThat(certify(ticket, "owner")).isInstanceOf(Answer.Incomplete.class);
    assertThat(certify(ticket, "sun")).isInstanceOf(Answer.Done.class);
    assertThat(given.act(ticket, Request.of(Action.ACCEPT), "owner").step()).isEqualTo(Step.CLOSED);
  }

  @Test
  void wantsSomebodyElseForTheSecondCheckThanForTheFirst() {
    Ticket ticket = reportedDone(large());
    surveying.write(ticket.number(), Survey.What.CHECKED, "nothing missed", "sun");
    assertThat(certify(ticket, "sun"))
        .isInstanceOfSatisfying(
            Answer.Incomplete.class, lacks -> assertThat(lacks.why()).contains("checked it first"));
    given.staff("qian", "Qian");
    jdbc.sql("update staff set roles = '{supervisor}' where login = 'qian'").update();
    assertThat(certify(ticket, "qian")).isInstanceOf(Answer.Done.class);

    given.act(ticket, Request.of(Action.REJECT), "owner");
    reportedDone(ticket);
    assertThat(certify(ticket, "sun")).isInstanceOf(Answer.Done.class);
  }

  @Test
  void wantsANewSignOffAfterRework() {
    Ticket ticket = reportedDone(large());
    certify(ticket, "sun");
    given.act(ticket, Request.of(Action.REJECT), "owner");
    reportedDone(ticket);

    assertThat(given.act(ticket, Request.of(Action.ACCEPT), "owner").step())
        .isEqualTo(Step.ACCEPTED);
    Ticket back = given.act(ticket, Request.of(Action.REOPEN, "the seam is open"), "sun");
    assertThat(back.step()).isEqualTo(Step.REWORK);
  }

  @Test
  void closesByNoSilenceWithoutIt() {
    Ticket ticket = reportedDone(large());
    timers.advance(Duration.ofDays(10));
    assertThat(now(ticket).step()).isEqualTo(Step.RESOLVED);

    certify(ticket, "sun");
    timers.advance(Duration.ofDays(2));
    assertThat(now(ticket).closedHow()).isEqualTo("silence");
  }

  @Test
  void wantsTheOwnersYesToThePlanOfLargeWorksBeforeTheyAreDone() {
    Ticket ticket = given.open();
    courses.choose(ticket.id(), "MAJOR_REPAIR");
    assertThat(acting.act(ticket.number(), Request.of(Action.RESOLVE), "wang"))
        .isInstanceOfSatisfying(
            Answer.Incomplete.class, lacks -> assertThat(lacks.field()).isEqualTo("consent"));

    given.act(ticket, Request.of(Action.CONTACT, "the whole stack anew"), "li");
    assertThat(acting.act(ticket.number(), Request.of(Action.RESOLVE), "wang"))
        .isInstanceOf(Answer.Incomplete.class);
    given.act(ticket, Request.of(Action.AGREE), "owner");

    assertThat(reportedDone(ticket).step()).isEqualTo(Step.RESOLVED);
  }

  @Test
  void takesForLargeWhatCostsMuch() {
    Ticket ticket = given.open();
    PuttingDown.Line line =
        new PuttingDown.Line(
            CostLine.Sort.MATERIAL, "pump", java.math.BigDecimal.ONE, 500_001, Payer.FREE);
    assertThat(puttingDown.add(ticket.number(), line, "li")).isInstanceOf(Answer.Done.class);
    reportedDone(ticket);

    assertThat(given.act(ticket, Request.of(Action.ACCEPT), "owner").step())
        .isEqualTo(Step.ACCEPTED);
    assertThat(given.closed(given.open()).step()).isEqualTo(Step.CLOSED);
  }

  private Ticket large() {
    Ticket ticket = given.open();
    courses.choose(ticket.id(), "MAJOR_REPAIR");
    given.act(ticket, Request.of(Action.CONTACT, "the whole stack anew"), "li");
    given.act(ticket, Request.of(Action.AGREE), "owner");
    return ticket;
  }

  private Ticket reportedDone(Ticket ticket) {
    return given.act(ticket, Request.of(Action.RESOLVE), "wang");
  }

  private Answer certify(Ticket ticket, String who) {
    return acting.act(ticket.number(), Request.of(Action.CERTIFY), who);
  }

  private Ticket now(Ticket ticket) {
    return tickets.find(ticket.id()).orElseThrow();
  }

  private List<String> tasksOf(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }
}
