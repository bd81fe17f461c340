package dev.ringback.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.duty.PageCalled;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Gaps in the duty roster are told weeks ahead, and leave danger to the fallback person.
@TestPropertySource(properties = "ringback.duty-phone=+8613800000009")
class RosterTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Roster roster;
  @Autowired Tasks tasks;

  @BeforeEach
  void people() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, phone, created_at) values
              ('wang', 'Wang', '{technician}', '+8613700000001', now()),
              ('zhao', 'Zhao', '{technician}', '+8613700000002', now())
            """)
        .update();
  }

  @Test
  void tellsAGapWeeksAheadOnceAndForgetsItWhenSomebodyTakesIt() {
    Instant now = clock.instant();
    shift("wang", now, now.plus(DAY.multipliedBy(14)));
    shift("wang", now.plus(DAY.multipliedBy(15)), now.plus(DAY.multipliedBy(40)));
    timers.run();

    assertThat(heard.all(GapFound.class))
        .extracting(GapFound::gap)
        .containsExactly(new Gap(now.plus(DAY.multipliedBy(14)), now.plus(DAY.multipliedBy(15))));
    assertThat(tasks.open(10)).extracting(Task::kind).containsExactly("roster-gap");
    timers.advance(DAY.multipliedBy(5));
    assertThat(heard.all(GapFound.class)).hasSize(1);

    shift("zhao", now.plus(DAY.multipliedBy(13)), now.plus(DAY.multipliedBy(16)));
    timers.run();
    assertThat(tasks.open(10)).isEmpty();
  }

  @Test
  void tellsNothingWhereNoRosterIsKept() {
    timers.advance(DAY.multipliedBy(3));

    assertThat(tasks.open(10)).isEmpty();
    assertThat(roster.onDuty(clock.instant(), null)).isEmpty();
  }

  @Test
  void countsNobodyWhoHasLeft() {
    Instant now = clock.instant();
    shift("wang", now, now.plus(DAY.multipliedBy(60)));
    jdbc.sql("update staff set active = false where login = 'wang'").update();

    assertThat(roster.gaps(now, now.plus(DAY))).hasSize(1);
    assertThat(roster.onDuty(now, null).orElseThrow()).isEmpty();
  }

  @Test
  void callsWhoIsOnTheRosterAndInAGapTheFallbackPerson() {
    Instant now = clock.instant();
    shift("zhao", now, now.plus(DAY));
    given.emergency();
    assertThat(called()).isEqualTo("+8613700000002");
    timers.advance(Duration.ofMinutes(3));
    assertThat(called()).isEqualTo("+8613800000009");

    clock.set(now.plus(DAY).plusSeconds(1));
    heard.forget();
    given.emergency();
    assertThat(heard.all(PageCalled.class)).hasSize(1);
    assertThat(called()).isEqualTo("+8613800000009");
  }

  private String called() {
    return heard.last(PageCalled.class).address().value();
  }

  private void shift(String login, Instant from, Instant to) {
    assertThat(roster.add(new RosterShift(0, login, null, from, to))).isPresent();
  }
}
