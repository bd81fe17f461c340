package dev.ringback.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.redress.StaffTold;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A complaint from the report to the owner's word that it is settled.
class ComplaintStoryTest extends ComplaintTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Relations relations;

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
}
