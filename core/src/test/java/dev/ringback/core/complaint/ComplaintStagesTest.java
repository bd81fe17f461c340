package dev.ringback.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a complaint needs to be settled, stage after stage.
class ComplaintStagesTest extends ComplaintTest {

  private static final Duration MOMENT = Duration.ofSeconds(2);

  @Autowired ActingOnTicket acting;

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

  private void refusedByTheOwner(Ticket ticket) {
    given.resolved(now(ticket));
    given.act(now(ticket), Request.of(Action.REJECT, "still dirty"), "owner");
    timers.advance(MOMENT);
  }

  private void write(Ticket ticket, What what, String text) {
    done(working.find(ticket.number(), what, text, "sun"));
  }
}
