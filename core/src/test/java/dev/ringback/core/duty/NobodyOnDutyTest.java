package dev.ringback.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NobodyOnDutyTest extends CoreTest {

  @Autowired Paging paging;
  @Autowired Ladder ladder;
  @Autowired Tickets tickets;
  @Autowired DutyHealth health;

  @Test
  void keepsTheAlarmStandingAndWarns() {
    Ticket ticket = given.emergency();
    timers.advance(Duration.ofMinutes(10));

    assertThat(ladder.empty()).isTrue();
    assertThat(heard.all(PageCalled.class)).isEmpty();
    assertThat(paging.ringing()).hasSize(1);
    assertThat(paging.ringing().getFirst().called()).isEmpty();
    assertThat(tickets.history(ticket.id()).get(1).reason()).contains("nobody");
    assertThat(
            jdbc.sql("select count(*) from event where type = 'page.nobody'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void warnsInTheHealthWithoutBeingDown() {
    assertThat(health.health().getStatus().getCode()).isEqualTo("WARNING");
    assertThat(health.health().getDetails()).containsKey("warning");
  }

  @Test
  void letsAnAgentAccept() {
    given.emergency();

    assertThat(paging.accept(paging.ringing().getFirst().id(), "lin"))
        .isEqualTo(new PageAnswer.Accepted("lin"));
  }
}
