package dev.ringback.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.course.Courses;
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
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.work.Approval.Matter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Plans for complex works on their way past a technical lead to the owner (R43).
class ReviewedPlansTest extends CoreTest {

  private static final String PLAN = "new beam, two days";

  @Autowired ProposingPlan proposing;
  @Autowired Approving approving;
  @Autowired ActingOnTicket acting;
  @Autowired PuttingDown puttingDown;
  @Autowired Plans plans;
  @Autowired Courses courses;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @BeforeEach
  void house() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, skills, created_at) values
              ('wang', 'Wang', '{technician}', '{}', now()),
              ('sun', 'Sun', '{supervisor}', '{}', now()),
              ('lei', 'Lei', '{technician}', '{tech-lead}', now()),
              ('li', 'Li', '{agent}', '{}', now())
            """)
        .update();
  }

  @Test
  void sendsTheOwnerAPlanOnlyOnceALeadHasSaidYes() {
    Ticket ticket = complex();
    done(propose(ticket, PLAN, "wang"));
    assertThat(plans.of(ticket.id())).isEmpty();
    assertThat(tickets.find(ticket.number()).orElseThrow().step()).isEqualTo(Step.CONTACTED);
    assertThat(tasksOf(ticket)).contains("plan-review");

    done(answer(ticket, true, "", "sun"));
    assertThat(plans.latest(ticket.id()))
        .hasValueSatisfying(
            plan -> {
              assertThat(plan.text()).isEqualTo(PLAN);
              assertThat(plan.by()).isEqualTo("wang");
            });
    assertThat(heard.last(TicketMoved.class).reason()).isEqualTo(PLAN);
    assertThat(tasksOf(ticket)).doesNotContain("plan-review");
    assertThat(actions(ticket)).contains("plan_asked", "plan_granted");
  }

  @Test
  void givesItBackToItsWriterWithAReason() {
    Ticket ticket = complex();
    propose(ticket, PLAN, "wang");
    assertThat(answer(ticket, false, " ", "sun"))
        .isEqualTo(new Answer.Incomplete("reason", "a no needs one"));
    done(answer(ticket, false, "no shoring", "sun"));

    assertThat(plans.of(ticket.id())).isEmpty();
    assertThat(tasks.openOf(ticket.id()))
        .anySatisfy(
            task -> {
              assertThat(task.kind()).isEqualTo("plan-returned");
              assertThat(task.reason()).isEqualTo("wang: no shoring");
            });
    assertThat(heard.last(Answered.class).approval().granted()).isFalse();

    propose(ticket, PLAN + ", shored", "wang");
    assertThat(tasksOf(ticket)).contains("plan-review").doesNotContain("plan-returned");
    done(answer(ticket, true, "good", "lei"));
    assertThat(plans.latest(ticket.id()).orElseThrow().text()).endsWith("shored");
  }

  @Test
  void letsNobodyReviewTheirOwnPlanNorWithoutRoleOrSkill() {
    Ticket ticket = complex();
    propose(ticket, PLAN, "sun");

    assertThat(answer(ticket, true, "", "sun")).isInstanceOf(Answer.Incomplete.class);
    assertThat(answer(ticket, true, "", "li")).isInstanceOf(Answer.Incomplete.class);
    assertThat(answer(ticket, true, "", "wang")).isInstanceOf(Answer.Incomplete.class);
    assertThat(answer(ticket, true, "", "owner")).isInstanceOf(Answer.Incomplete.class);
    assertThat(plans.of(ticket.id())).isEmpty();
    done(answer(ticket, true, "", "lei"));
    assertThat(answer(ticket, true, "", "lei")).isInstanceOf(Answer.Incomplete.class);
    assertThat(plans.of(ticket.id())).hasSize(1);
  }

  @Test
  void letsNoPlanSlipPastTheReview() {
    Ticket ticket = complex();
    assertThat(acting.act(ticket.number(), plan(PLAN), "wang"))
        .isEqualTo(new Answer.Incomplete("review", "a technical lead reads such a plan first"));
    propose(ticket, PLAN, "wang");
    answer(ticket, true, "", "sun");
    assertThat(acting.act(ticket.number(), plan("something else"), "wang"))
        .isInstanceOf(Answer.Incomplete.class);
  }

  @Test
  void wantsAReviewOfWhatCostsMoreThanPolicySays() {
    Ticket ticket = given.open();
    given.act(ticket, Request.of(Action.ACKNOWLEDGE), "wang");
    done(
        puttingDown.add(
            ticket.number(),
            new PuttingDown.Line(
                CostLine.Sort.LABOUR, "crane", BigDecimal.ONE, 2_000_001, Payer.FREE),
            "wang"));
    propose(ticket, "crane", "wang");
    assertThat(tasksOf(ticket)).contains("plan-review");
  }

  @Test
  void sendsOtherPlansAndThoseInDangerAtOnce() {
    Ticket usual = given.open();
    propose(usual, "a new tap", "wang");
    assertThat(plans.of(usual.id())).hasSize(1);

    Ticket danger = given.open(Kind.REPAIR, Urgency.EMERGENCY);
    courses.choose(danger.id(), "STRUCTURE");
    propose(danger, "shore it now", "wang");
    assertThat(plans.of(danger.id())).hasSize(1);
  }

  @Test
  void forgetsWhatWaitsWhenTheTicketEnds() {
    Ticket ticket = complex();
    propose(ticket, PLAN, "wang");
    given.act(ticket, Request.of(Action.CANCEL, "told twice"), "li");

    assertThat(tasksOf(ticket)).doesNotContain("plan-review");
    assertThat(answer(ticket, true, "", "sun")).isInstanceOf(Answer.NotAllowed.class);
  }

  private Ticket complex() {
    Ticket ticket = given.open();
    courses.choose(ticket.id(), "STRUCTURE");
    return ticket;
  }

  private Answer propose(Ticket ticket, String words, String login) {
    return proposing.act(ticket.number(), plan(words), login);
  }

  private static Request plan(String words) {
    return new Request(Action.CONTACT, null, words, null, null, null, null, null, null);
  }

  private Answer answer(Ticket ticket, boolean granted, String reason, String login) {
    return approving.answer(ticket.number(), Matter.PLAN, granted, reason, login);
  }

  private static void done(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
  }

  private List<String> tasksOf(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }

  private List<String> actions(Ticket ticket) {
    return tickets.history(ticket.id()).stream().map(HistoryEntry::action).toList();
  }
}
