package dev.ringback.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.work.Survey.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Suppliers who have agreed to a time (R41).
class SupplierVisitsTest extends CoreTest {

  private static final String REMINDER = "survey-supplier";
  private static final String MISSED = "supplier-missed";
  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration GRACE = Duration.ofHours(2);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Autowired Surveying surveying;
  @Autowired SupplierVisits visits;
  @Autowired Tasks tasks;

  private Ticket ticket;

  @BeforeEach
  void house() {
    given.staff("li", "Li");
    ticket = given.open();
  }

  @Test
  void remindsBeforeTheTimeAndAsksWhenNobodyHasSeenThem() {
    agree(TWO_DAYS);
    assertThat(waiting()).isEmpty();
    timers.advance(A_DAY.minus(A_MINUTE));
    assertThat(waiting()).isEmpty();
    timers.advance(A_MINUTE);
    assertThat(waiting()).containsExactly(REMINDER);
    assertThat(tasks.openOf(ticket.id()))
        .filteredOn(task -> task.kind().equals(REMINDER))
        .singleElement()
        .satisfies(task -> assertThat(task.reason()).contains("Mr Wang of Kone · "));

    timers.advance(A_DAY.plus(GRACE).minus(A_MINUTE));
    assertThat(waiting()).containsExactly(REMINDER);
    timers.advance(A_MINUTE);
    assertThat(waiting()).containsExactly(MISSED);
  }

  @Test
  void takesAReminderTickedBeforeTheTimeForNoVisit() {
    agree(TWO_DAYS);
    timers.advance(A_DAY);
    tick();
    timers.advance(A_DAY.plus(GRACE));

    assertThat(waiting()).containsExactly(MISSED);
  }

  @Test
  void asksNobodyWhereTheVisitWasTickedOffOrSomethingWasFoundThere() {
    agree(TWO_DAYS);
    timers.advance(TWO_DAYS);
    tick();
    timers.advance(GRACE);
    assertThat(waiting()).isEmpty();

    agree(TWO_DAYS);
    timers.advance(TWO_DAYS);
    surveying.write(ticket.number(), What.CAUSE_SUPPLIER, "the valve is cracked", "li");
    timers.advance(GRACE);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void countsTheLastAgreementAndForgetsItWithTheRepair() {
    agree(TWO_DAYS);
    timers.advance(TWO_DAYS.plus(GRACE));
    assertThat(waiting()).containsExactly(MISSED);
    agree(TWO_DAYS);
    assertThat(waiting()).isEmpty();

    timers.advance(A_DAY);
    given.act(ticket, Request.of(Action.CANCEL, "mended itself"), "li");
    timers.advance(A_DAY.plus(GRACE));
    assertThat(waiting()).isEmpty();
    assertThat(visits.of(ticket.id())).isPresent();
  }

  @Test
  void remindsAtOnceOfAVisitThatIsSoon() {
    agree(Duration.ofHours(3));
    timers.advance(A_MINUTE);

    assertThat(waiting()).containsExactly(REMINDER);
  }

  @Test
  void refusesATimeThatIsPastAndATimeForAnythingElse() {
    assertThat(at(What.SUPPLIER, clock.instant().minusSeconds(1))).isEqualTo("at");
    assertThat(at(What.SEEN, clock.instant().plus(A_DAY))).isEqualTo("at");
    assertThat(surveying.of(ticket.id())).isEmpty();
  }

  private String at(What what, Instant at) {
    Answer answer = surveying.write(ticket.number(), what, "Mr Wang of Kone", at, "li");
    return ((Answer.Incomplete) answer).field();
  }

  private void agree(Duration from) {
    Instant at = clock.instant().plus(from);
    assertThat(surveying.write(ticket.number(), What.SUPPLIER, "Mr Wang of Kone", at, "li"))
        .isInstanceOf(Answer.Done.class);
  }

  private void tick() {
    tasks.openOf(ticket.id()).forEach(task -> tasks.done(task.id(), "li"));
  }

  private List<String> waiting() {
    return tasks.openOf(ticket.id()).stream()
        .map(Task::kind)
        .filter(kind -> kind.contains("supplier"))
        .toList();
  }
}
