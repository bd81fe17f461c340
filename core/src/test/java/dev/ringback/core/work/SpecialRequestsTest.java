package dev.ringback.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.work.Approval.Matter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What owners ask for beyond what is usual, and the leader's word on it (R90).
class SpecialRequestsTest extends CoreTest {

  @Autowired Approving approving;
  @Autowired Approvals approvals;
  @Autowired Tasks tasks;

  @BeforeEach
  void house() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, created_at) values
              ('sun', 'Sun', '{supervisor}', now()), ('li', 'Li', '{agent}', now())
            """)
        .update();
  }

  @Test
  void waitsForALeadersYesAsATask() {
    Ticket ticket = given.open();
    done(approving.request(ticket.number(), "paint it sea green", "li"));
    assertThat(tasksOf(ticket)).contains("special-request");
    assertThat(approving.request(ticket.number(), "and gold", "li"))
        .isInstanceOf(Answer.Incomplete.class);
    assertThat(answer(ticket, true, "", "li")).isInstanceOf(Answer.Incomplete.class);

    done(answer(ticket, true, "", "sun"));
    assertThat(tasksOf(ticket)).doesNotContain("special-request");
    assertThat(heard.last(Answered.class).approval().text()).isEqualTo("paint it sea green");
    assertThat(approvals.of(ticket.id()))
        .singleElement()
        .extracting(Approval::waits, one -> Objects.requireNonNull(one.answer()).by())
        .containsExactly(false, "sun");
    done(approving.request(ticket.number(), "and gold", "li"));
  }

  @Test
  void isRefusedWithAReasonAlone() {
    Ticket ticket = given.open();
    approving.request(ticket.number(), "a pool", "li");
    assertThat(answer(ticket, false, "", "sun")).isInstanceOf(Answer.Incomplete.class);
    done(answer(ticket, false, "the roof bears none", "sun"));

    assertThat(heard.last(Answered.class).approval().answer())
        .satisfies(
            given -> {
              assertThat(given.granted()).isFalse();
              assertThat(given.reason()).isEqualTo("the roof bears none");
            });
  }

  @Test
  void isNoMoreOnceTheTicketHasEnded() {
    Ticket ticket = given.open();
    approving.request(ticket.number(), "a pool", "li");
    given.act(ticket, Request.of(Action.CANCEL, "told twice"), "li");

    assertThat(tasksOf(ticket)).doesNotContain("special-request");
    assertThat(answer(ticket, true, "", "sun")).isInstanceOf(Answer.NotAllowed.class);
    assertThat(approving.request(ticket.number(), "a pool", "li"))
        .isInstanceOf(Answer.NotAllowed.class);
  }

  private Answer answer(Ticket ticket, boolean granted, String reason, String login) {
    return approving.answer(ticket.number(), Matter.SPECIAL, granted, reason, login);
  }

  private static void done(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
  }

  private List<String> tasksOf(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }
}
