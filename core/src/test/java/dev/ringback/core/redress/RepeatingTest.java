package dev.ringback.core.redress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.course.Relation;
import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.report.Reports;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A repaired defect that is reported again, and matters told again and again.
class RepeatingTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Address NEIGHBOUR = new Address("sms", "+8613900000002");

  @Autowired Reports reports;
  @Autowired Relations relations;
  @Autowired Callbacks callbacks;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @BeforeEach
  void crew() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, skills, created_at) values
              ('wang', 'Wang', '{technician}', '{plumbing}', now()),
              ('zhao', 'Zhao', '{technician}', '{plumbing}', now()),
              ('sun', 'Sun', '{supervisor}', '{}', now())
            """)
        .update();
  }

  @Test
  void linksRaisesAndBringsToTheOfficeWhatComesBackAfterRepair() {
    Ticket first = repaired();
    timers.advance(DAY.multipliedBy(10));
    Ticket again = given.open();

    assertThat(relations.of(again.id())).containsExactly(new Relation(first.number(), How.REPEATS));
    Span span =
        new Span(
            first.openedAt(), clock.instant().plusSeconds(1), null, ZoneId.of("Asia/Shanghai"));
    assertThat(reports.of(Sheet.REPEATS, span).figures()).containsEntry("repeated", 1L);
    assertThat(relations.of(first.id()))
        .containsExactly(new Relation(again.number(), How.REPEATED_BY));
    assertThat(now(again).urgency()).isEqualTo(Urgency.URGENT);
    assertThat(told(What.CAME_BACK)).containsExactly("sun");
    assertThat(tasksOf(again)).contains("repeat-defect");
    assertThat(tickets.deadlines(again.id()).plan()).isEqualTo(clock.instant().plus(DAY));
  }

  @Test
  void sendsSomebodyElseAndWritesBothHistories() {
    Ticket first = repaired();
    timers.advance(DAY);
    Ticket again = given.open();
    timers.advance(Duration.ofSeconds(2));

    assertThat(now(again).assignee()).isEqualTo("zhao");
    assertThat(told(What.REWORK)).containsExactly("zhao");
    assertThat(actions(again)).contains("repeats");
    assertThat(actions(first)).contains("repeated_by");
  }

  @Test
  void callsBackAsAfterARepeatedDefect() {
    repaired();
    timers.advance(DAY);
    Ticket again = given.open();
    given.closed(now(again));

    assertThat(
            jdbc.sql("select frozen ->> 'row' from callback where ticket_id = :id")
                .param("id", again.id())
                .query(String.class)
                .single())
        .isEqualTo("REPEAT_DEFECT");
    assertThat(
            jdbc.sql(
                    "select k.why from call_to_make k join callback c on c.id = k.callback_id"
                        + " where c.ticket_id = :id")
                .param("id", again.id())
                .query(String.class)
                .single())
        .isEqualTo("every");
  }

  @Test
  void leavesAloneWhatIsAnotherMatter() {
    Ticket first = repaired();
    timers.advance(DAY.multipliedBy(91));
    Ticket tooLate = given.open();
    Ticket neighbour = given.open(Kind.REPAIR, Urgency.NORMAL, NEIGHBOUR);
    Ticket complaint = given.open(Kind.COMPLAINT, Urgency.NORMAL);

    assertThat(List.of(first, tooLate, neighbour, complaint))
        .allSatisfy(ticket -> assertThat(relations.of(ticket.id())).isEmpty());
    assertThat(told(What.CAME_BACK)).isEmpty();
  }

  @Test
  void twoReportsOfOneOpenDefectAreNoRepeat() {
    given.open();
    Ticket second = given.open();

    assertThat(relations.of(second.id())).isEmpty();
    assertThat(now(second).urgency()).isEqualTo(Urgency.NORMAL);
  }

  @Test
  void raisesAndBringsToTheOfficeWhatIsOpenedAgain() {
    Ticket ticket = repaired();
    timers.advance(DAY.multipliedBy(3));
    given.reopened(now(ticket));
    timers.advance(Duration.ofSeconds(2));

    assertThat(now(ticket).urgency()).isEqualTo(Urgency.URGENT);
    assertThat(now(ticket).step()).isEqualTo(Step.ASSIGNED);
    assertThat(now(ticket).assignee()).isEqualTo("zhao");
    assertThat(told(What.CAME_BACK)).containsExactly("sun");
  }

  @Test
  void flagsTheSecondComplaintAndTheThirdRepairOnce() {
    Ticket before = given.open(Kind.COMPLAINT, Urgency.NORMAL);
    timers.advance(DAY);
    assertThat(told(What.AGAIN)).isEmpty();
    Ticket complaint = given.open(Kind.COMPLAINT, Urgency.NORMAL);
    assertThat(relations.of(complaint.id()))
        .containsExactly(new Relation(before.number(), How.SAME_MATTER));
    assertThat(relations.of(before.id()))
        .containsExactly(new Relation(complaint.number(), How.SAME_MATTER));
    timers.advance(DAY);
    assertThat(tasksOf(complaint)).contains("same-complaint");
    assertThat(actions(complaint)).contains("told_again");

    repaired();
    timers.advance(DAY);
    Ticket second = given.open();
    given.closed(second);
    timers.advance(DAY);
    assertThat(tasksOf(second)).doesNotContain("same-repair");
    Ticket third = given.open();
    timers.advance(DAY);
    assertThat(tasksOf(third)).contains("same-repair");
    assertThat(told(What.AGAIN)).hasSize(2);
  }

  private Ticket repaired() {
    Ticket ticket = given.open();
    given.act(
        ticket,
        new Request(Action.ASSIGN, "wang", null, null, null, null, null, null, null),
        "lin");
    return given.closed(ticket);
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

  private List<String> told(What what) {
    return heard.all(StaffTold.class).stream()
        .filter(told -> told.what() == what)
        .map(told -> told.member().login())
        .toList();
  }
}
