package dev.ringback.core.redress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.redress.StaffTold.What;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a bad answer sets going, until the owner is satisfied.
class MendingTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired Failures failures;
  @Autowired Mending mending;
  @Autowired Tickets tickets;

  @BeforeEach
  void crew() {
    jdbc.sql(
            """
            insert into staff (login, name, roles, skills, created_at) values
              ('wang', 'Wang', '{technician}', '{plumbing}', now()),
              ('zhao', 'Zhao', '{technician}', '{plumbing}', now()),
              ('alder', 'Alder', '{technician}', '{}', now()),
              ('sun', 'Sun', '{supervisor}', '{}', now()),
              ('gao', 'Gao', '{admin}', '{}', now())
            """)
        .update();
  }

  @Test
  void sendsSomebodyElseWhoKnowsTheWorkAndTellsTheSupervisor() {
    Ticket ticket = badlyAnswered();
    timers.advance(Duration.ofSeconds(1));

    assertThat(tickets.find(ticket.id()).orElseThrow().assignee()).isEqualTo("zhao");
    assertThat(told(What.FAILED)).containsExactly("sun");
    assertThat(told(What.REWORK)).containsExactly("zhao");
    assertThat(failures.open(10))
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.before()).isEqualTo("wang");
              assertThat(failure.reworkDue()).isEqualTo(failure.at().plus(DAY));
            });
  }

  @Test
  void tellsTheManagerAfterFiveDaysAndOnce() {
    badlyAnswered();
    timers.advance(DAY.multipliedBy(4));
    assertThat(told(What.UNMENDED)).containsExactly("sun");

    timers.advance(DAY.multipliedBy(3));
    assertThat(told(What.UNMENDED)).containsExactly("sun", "gao");
    timers.advance(DAY.multipliedBy(20));
    assertThat(told(What.UNMENDED)).hasSize(2);
  }

  @Test
  void asksAgainAfterTheReworkUntilTheOwnerIsSatisfied() {
    Ticket ticket = badlyAnswered();
    timers.advance(Duration.ofHours(1));
    given.closed(tickets.find(ticket.id()).orElseThrow());
    timers.advance(DAY);
    answer(ticket, 2);
    assertThat(failures.open(10)).hasSize(2);
    timers.advance(Duration.ofHours(1));

    given.closed(tickets.find(ticket.id()).orElseThrow());
    timers.advance(DAY);
    answer(ticket, 4);

    assertThat(failures.open(10)).isEmpty();
    timers.advance(DAY.multipliedBy(10));
    assertThat(told(What.UNMENDED)).isEmpty();
  }

  @Test
  void writesCauseAndMeasureDown() {
    Ticket ticket = badlyAnswered();
    long id = failures.open(1).getFirst().id();

    assertThat(mending.analyse(id, "wrong washer", "carry both sizes", "sun")).isTrue();
    assertThat(mending.analyse(id + 99, "x", "y", "sun")).isFalse();

    assertThat(failures.find(id).orElseThrow().cause()).isEqualTo("wrong washer");
    assertThat(tickets.history(ticket.id()))
        .extracting(HistoryEntry::reason)
        .contains("cause: wrong washer; measure: carry both sizes");
  }

  @Test
  void passesPraiseOn() {
    Ticket ticket = asked();
    owners.answer(latest(ticket).id(), Optional.of(5), "5", null);
    owners.answer(latest(ticket).id(), Optional.empty(), "he was quick and tidy", null);

    assertThat(told(What.PRAISE)).containsExactly("wang");
  }

  @Test
  void takesNothingForPraiseThatTellsOfSomethingElse() {
    Ticket ticket = asked();
    owners.answer(latest(ticket).id(), Optional.of(4), "4 但是卧室灯也不亮了", null);

    assertThat(told(What.PRAISE)).isEmpty();
  }

  @Test
  void tellsWhoeverGoesAgainWhyOnceTheOwnerSaysSo() {
    Ticket ticket = badlyAnswered();
    timers.advance(Duration.ofSeconds(1));
    owners.answer(latest(ticket).id(), Optional.empty(), "还是堵,水下不去", null);

    assertThat(told(What.WHY)).containsExactly("zhao");
    assertThat(failures.open(1).getFirst().words()).isEqualTo("callback: 1 of 5 — 还是堵,水下不去");
  }

  @Test
  void countsASlipOfTheFingerForNoDefectThatCameBack() {
    Ticket ticket = badlyAnswered();
    timers.advance(Duration.ofSeconds(1));
    answer(ticket, 5);

    assertThat(told(What.SLIP)).isEqualTo(told(What.FAILED)).isNotEmpty();
    assertThat(callbacks.of(ticket.id())).hasSizeGreaterThan(1);
    assertThat(jdbc.sql("select frozen ->> 'row' from callback").query(String.class).list())
        .doesNotContain("REPEAT_DEFECT");
  }

  private Ticket asked() {
    Ticket ticket = given.open();
    given.act(
        ticket,
        new Request(Action.ASSIGN, "wang", null, null, null, null, null, null, null),
        "lin");
    given.closed(ticket);
    timers.advance(DAY);
    return ticket;
  }

  private Ticket badlyAnswered() {
    Ticket ticket = asked();
    answer(ticket, 1);
    return ticket;
  }

  private void answer(Ticket ticket, int score) {
    owners.answer(latest(ticket).id(), Optional.of(score), "" + score, null);
  }

  private Callback latest(Ticket ticket) {
    return callbacks.of(ticket.id()).getLast();
  }

  private List<String> told(What what) {
    return heard.all(StaffTold.class).stream()
        .filter(told -> told.what() == what)
        .map(told -> told.member().login())
        .toList();
  }
}
