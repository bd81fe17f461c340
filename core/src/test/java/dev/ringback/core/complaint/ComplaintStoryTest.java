package dev.ringback.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.redress.StaffTold;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A complaint from the report to the owner's word that it is settled.
class ComplaintStoryTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MOMENT = Duration.ofSeconds(2);

  @Autowired Complaints complaints;
  @Autowired WorkingOnComplaint working;
  @Autowired Relations relations;
  @Autowired ActingOnTicket acting;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @BeforeEach
  void house() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, created_at) values
              ('sun', 'Sun', '{supervisor}', now()), ('tang', 'Tang', '{supervisor}', now()),
              ('gao', 'Gao', '{admin}', now())
            """)
        .update();
  }

  @Test
  void gradesRoutesAndNamesSomebodyAtOnce() {
    Ticket ticket = complained();

    Complaint complaint = complaint(ticket);
    assertThat(complaint.grade()).isEqualTo("general");
    assertThat(complaint.department()).isEqualTo("engineering");
    assertThat(complaint.responsible()).isEqualTo("sun");
    assertThat(complaint.contactDue()).isEqualTo(clock.instant().plus(DAY));
    assertThat(now(ticket).assignee()).isEqualTo("sun");
    assertThat(told(StaffTold.What.COMPLAINT_YOURS)).containsExactly("sun");
    assertThat(told(StaffTold.What.COMPLAINT_GRAVE)).isEmpty();
  }

  @Test
  void tellsSafetyOfWhatConcernsIt() {
    Ticket ticket = complained();
    assertThat(told(StaffTold.What.COMPLAINT_ALSO)).isEmpty();

    given.act(
        ticket,
        new Request(Action.REGRADE, null, null, null, null, null, Category.ELEVATOR, null, null),
        "sun");

    assertThat(told(StaffTold.What.COMPLAINT_ALSO)).containsExactlyInAnyOrder("sun", "tang");
    assertThat(tickets.history(ticket.id()))
        .anyMatch(line -> line.action().equals("complaint_also") && "safety".equals(line.reason()));
  }

  @Test
  void spreadsComplaintsAndNeverNamesThePersonComplainedOf() {
    complained();
    assertThat(complaint(complained()).responsible()).isEqualTo("tang");
  }

  @Test
  void gradesTheSameMatterHigherEachTimeAndPromisesAccordingly() {
    complained();
    Ticket second = complained();
    Ticket third = complained();

    assertThat(complaint(second).grade()).isEqualTo("major");
    assertThat(complaint(third).grade()).isEqualTo("company");
    assertThat(tickets.deadlines(second.id()).plan()).isNotNull();
    assertThat(told(StaffTold.What.COMPLAINT_GRAVE)).containsExactly("gao", "gao");
  }

  @Test
  void tellsSupervisorAndManagerOnceWhenTheOwnerWasNotHeardInTime() {
    Ticket ticket = complained();
    given.act(ticket, Request.of(Action.ACKNOWLEDGE), "sun");
    timers.advance(DAY.minusMinutes(1));
    assertThat(told(StaffTold.What.COMPLAINT_LATE)).isEmpty();
    timers.advance(DAY.multipliedBy(3));

    assertThat(told(StaffTold.What.COMPLAINT_LATE)).containsExactlyInAnyOrder("sun", "tang", "gao");
    assertThat(tasksOf(ticket)).contains("complaint-unconfirmed");
    assertThat(actions(ticket)).contains("complaint_unconfirmed");
  }

  @Test
  void staysQuietOnceTheOwnerHasConfirmedToBeUnderstood() {
    Ticket ticket = complained();
    done(working.confirm(ticket.number(), "the crew left dirt", "sun"));
    timers.advance(DAY.multipliedBy(2));

    assertThat(told(StaffTold.What.COMPLAINT_LATE)).isEmpty();
    assertThat(complaint(ticket).confirmedAt()).isNotNull();
    assertThat(heard.last(ComplaintNews.class).words()).isEqualTo("the crew left dirt");
    assertThat(now(ticket).step()).isEqualTo(Step.CONTACTED);
  }

  @Test
  void wantsFactsCauseAndSolutionBeforeAResult() {
    Ticket ticket = complained();
    assertThat(working.settle(ticket.number(), "cleaned", "sun"))
        .isInstanceOf(Answer.Incomplete.class);
    write(ticket, What.FACTS, "dirt in the hall");
    write(ticket, What.CAUSE, "no dust sheets");
    write(ticket, What.SOLUTION, "clean today, sheets from now on");
    assertThat(working.settle(ticket.number(), "cleaned", "sun"))
        .isInstanceOfSatisfying(
            Answer.Incomplete.class, lacks -> assertThat(lacks.field()).isEqualTo("understood"));
    done(working.confirm(ticket.number(), "dirt in the hall", "sun"));
    done(working.settle(ticket.number(), "cleaned", "sun"));

    assertThat(now(ticket).step()).isEqualTo(Step.RESOLVED);
    assertThat(complaints.findings(ticket.id()))
        .extracting(Finding::what)
        .containsExactly(What.FACTS, What.CAUSE, What.SOLUTION, What.UNDERSTOOD, What.RESULT);
    given.act(ticket, Request.of(Action.ACCEPT), "owner");
    assertThat(complaint(ticket).settledAt()).isNotNull();
  }

  @Test
  void isSettledByNoOtherMoveWithoutThem() {
    Ticket ticket = complained();
    assertThat(acting.act(ticket.number(), Request.of(Action.RESOLVE, "cleaned"), "sun"))
        .isEqualTo(new Answer.Incomplete("facts", "is to be written down at this stage"));
    assertThat(acting.act(ticket.number(), Request.of(Action.RESOLVE, "cleaned"), "system"))
        .isInstanceOf(Answer.Incomplete.class);
    assertThat(now(ticket).step()).isEqualTo(Step.ASSIGNED);
  }

  @Test
  void dealsWithWhatTurnsOutToBeAComplaintAsWithOne() {
    Ticket repair = given.open();
    given.act(repair, regraded(Kind.COMPLAINT), "sun");

    assertThat(complaint(repair).grade()).isEqualTo("general");
    assertThat(complaint(repair).responsible()).isEqualTo("sun");
    assertThat(tickets.deadlines(repair.id()).plan()).isNull();
    given.act(repair, regraded(Kind.REPAIR), "sun");
    given.act(repair, regraded(Kind.COMPLAINT), "sun");
    assertThat(complaint(repair).responsible()).isEqualTo("sun");
  }

  @Test
  void dealsNoMoreWithWhatTurnsOutToBeNone() {
    Ticket ticket = complained();
    given.act(ticket, regraded(Kind.REPAIR), "sun");

    assertThat(complaints.open(0, 50)).isEmpty();
    assertThat(complaints.countOpen()).isZero();
    assertThat(complaints.find(ticket.id())).isEmpty();
    assertThat(complaint(complained()).responsible()).isEqualTo("sun");
    assertThat(tickets.deadlines(ticket.id()).arrive()).isNotNull();
    timers.advance(DAY.multipliedBy(2));
    assertThat(actions(ticket)).doesNotContain("complaint_unconfirmed");

    given.act(ticket, regraded(Kind.COMPLAINT), "sun");
    assertThat(complaint(ticket).contactDue()).isEqualTo(clock.instant().plus(DAY));
  }

  private static Request regraded(Kind kind) {
    return new Request(Action.REGRADE, null, null, "is one", null, kind, null, null, null);
  }

  @Test
  void goesToTheMeetingAndToTheLeadingGroupEachUnderSomebodyElse() {
    Ticket ticket = complained();
    refusedByTheOwner(ticket);

    assertThat(complaint(ticket).stage()).isOne();
    assertThat(complaint(ticket).responsible()).isEqualTo("tang");
    assertThat(tasksOf(ticket)).contains("complaint-special-meeting");
    assertThat(heard.last(ComplaintNews.class).words()).isEqualTo("special_meeting");
    assertThat(complaint(ticket).confirmedAt()).isNull();

    refusedByTheOwner(ticket);
    assertThat(complaint(ticket).responsible()).isEqualTo("gao");
    assertThat(tasksOf(ticket)).contains("complaint-leading-group");

    refusedByTheOwner(ticket);
    assertThat(complaint(ticket).stage()).isEqualTo(3);
    assertThat(tasksOf(ticket)).contains("complaint-unclaimed");
    given.closed(now(ticket));
    assertThat(complaint(ticket).settledAt()).isNotNull();
  }

  @Test
  void isSettledAtALaterStageOnlyByWhatThatStageFoundOut() {
    Ticket ticket = complained();
    refusedByTheOwner(ticket);

    assertThat(lacksFor(ticket)).isEqualTo("meeting");
    write(ticket, What.MEETING, "another crew");
    assertThat(lacksFor(ticket)).isEqualTo("facts");
    write(ticket, What.FACTS, "still dirty");
    write(ticket, What.CAUSE, "nobody looked");
    write(ticket, What.SOLUTION, "clean and look");
    assertThat(lacksFor(ticket)).isEqualTo("understood");
    done(working.confirm(ticket.number(), "the stairs too", "tang"));
    done(working.settle(ticket.number(), "clean now", "tang"));
  }

  private String lacksFor(Ticket ticket) {
    Answer answer = working.settle(ticket.number(), "clean now", "tang");
    assertThat(answer).isInstanceOf(Answer.Incomplete.class);
    return ((Answer.Incomplete) answer).field();
  }

  @Test
  void raisesAGradeByHandAndOnlyTightensThePromise() {
    Ticket ticket = complained();
    var before = tickets.deadlines(ticket.id());
    done(working.grade(ticket.number(), "major", "press is asking", "sun"));

    assertThat(complaint(ticket).grade()).isEqualTo("major");
    var after = tickets.deadlines(ticket.id());
    assertThat(after.plan()).isNotNull();
    assertThat(after.resolve()).isEqualTo(before.resolve());
    assertThat(working.grade(ticket.number(), "dreadful", "x", "sun"))
        .isInstanceOf(Answer.Incomplete.class);
  }

  @Test
  void knowsTheTicketComplainedOfFromBothSides() {
    Ticket repair = given.open();
    Ticket ticket = complained();
    relations.put(ticket.id(), How.COMPLAINS_OF, repair.id(), "sun");

    assertThat(relations.of(repair.id()))
        .singleElement()
        .satisfies(
            relation -> {
              assertThat(relation.how()).isEqualTo(How.COMPLAINED_OF_IN);
              assertThat(relation.number()).isEqualTo(ticket.number());
            });
  }

  private Ticket complained() {
    return given.open(Kind.COMPLAINT, Urgency.NORMAL);
  }

  private void refusedByTheOwner(Ticket ticket) {
    given.resolved(now(ticket));
    given.act(now(ticket), Request.of(Action.REJECT, "still dirty"), "owner");
    timers.advance(MOMENT);
  }

  private void write(Ticket ticket, What what, String text) {
    done(working.find(ticket.number(), what, text, "sun"));
  }

  private static void done(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
  }

  private Complaint complaint(Ticket ticket) {
    return complaints.find(ticket.id()).orElseThrow();
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

  private List<String> told(StaffTold.What what) {
    return heard.all(StaffTold.class).stream()
        .filter(told -> told.what() == what)
        .map(told -> told.member().login())
        .toList();
  }
}
