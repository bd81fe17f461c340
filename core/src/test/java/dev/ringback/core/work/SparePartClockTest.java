package dev.ringback.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.course.Courses;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Building equipment that waits for a part (R27).
class SparePartClockTest extends CoreTest {

  private static final Duration IN_TIME = Duration.ofHours(4).minusMinutes(1);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Autowired Tasks tasks;
  @Autowired Courses courses;
  @Autowired Surveying surveying;

  @BeforeEach
  void staff() {
    given.staff("li", "Li");
  }

  @Test
  void asksForASupervisorWhenThePartIsNotThereInTime() {
    Ticket lift = waiting("EQUIPMENT", "等配件,厂家发货");
    timers.advance(IN_TIME);
    assertThat(tasksOf(lift)).doesNotContain("spare-part");
    timers.advance(A_MINUTE);

    assertThat(tasksOf(lift)).contains("spare-part");
  }

  @Test
  void asksNobodyWhereStandbyEquipmentStandsInOrTheWorkGoesOn() {
    Ticket helped = waiting("EQUIPMENT", "waits for a part");
    surveying.write(helped.number(), Survey.What.STANDBY, "a mobile pump", "li");
    Ticket mended = waiting("EQUIPMENT", "waits for a part");
    given.act(mended, Request.of(Action.RESUME), "li");
    timers.advance(IN_TIME.plus(A_MINUTE));

    assertThat(tasksOf(helped)).doesNotContain("spare-part");
    assertThat(tasksOf(mended)).doesNotContain("spare-part");
  }

  @Test
  void leavesOtherRepairsAndOtherWaitsAlone() {
    Ticket tap = waiting("PIPE", "waits for a part");
    Ticket away = waiting("EQUIPMENT", "nobody in the apartment");
    timers.advance(IN_TIME.plus(A_MINUTE));

    assertThat(tasksOf(tap)).doesNotContain("spare-part");
    assertThat(tasksOf(away)).doesNotContain("spare-part");
  }

  private Ticket waiting(String row, String reason) {
    Ticket ticket = given.open();
    courses.choose(ticket.id(), row);
    return given.act(ticket, Request.of(Action.HOLD, reason), "li");
  }

  private List<String> tasksOf(Ticket ticket) {
    return tasks.openOf(ticket.id()).stream().map(Task::kind).toList();
  }
}
