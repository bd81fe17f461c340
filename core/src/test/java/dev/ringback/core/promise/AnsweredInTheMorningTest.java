package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Urgency;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Where answers wait for the office, what is told at night and does not press is answered when it
/// has opened; that is what is watched, and what counts.
class AnsweredInTheMorningTest extends PromisedTap {

  private static final Instant FRIDAY_NIGHT = Instant.parse("2026-03-06T13:30:00Z");
  private static final Instant MONDAY_NINE = Instant.parse("2026-03-09T01:00:00Z");
  private static final Instant MONDAY_TEN = MONDAY_NINE.plus(Duration.ofHours(1));

  @TempDir static Path folder;

  @Autowired Estates estates;
  @Autowired Promising promising;

  @DynamicPropertySource
  static void policy(DynamicPropertyRegistry registry) {
    WaitingAnswers.in(folder, registry);
  }

  @Test
  void isNoBrokenPromiseByMonday() {
    Ticket ticket = fridayNight();
    timers.until(MONDAY_NINE.plusSeconds(60));
    given.act(ticket, Request.of(Action.CONTACT), "wang");
    timers.advance(Duration.ofDays(1));

    assertThat(last(ticket, Milestone.RESPOND).marks().met()).isNotNull();
    assertThat(last(ticket, Milestone.RESPOND).breached()).isFalse();
    assertThat(said(ticket, "promise_warned", "respond")).isZero();
  }

  @Test
  void warnsWhenTheOfficeIsOpenAndBreaksWhatIsLateThen() {
    Ticket ticket = fridayNight();
    assertThat(tickets.deadlines(ticket.id()).respond()).isEqualTo(MONDAY_TEN);
    assertThat(last(ticket, Milestone.RESPOND).warnings())
        .containsExactly(
            MONDAY_NINE.plus(Duration.ofMinutes(30)), MONDAY_NINE.plus(Duration.ofMinutes(48)));

    timers.until(MONDAY_NINE);
    assertThat(said(ticket, "promise_warned", "respond")).isZero();
    timers.until(MONDAY_TEN.minusSeconds(1));
    assertThat(said(ticket, "promise_warned", "respond")).isEqualTo(2);
    assertThat(said(ticket, "promise_broken", "respond")).isZero();
    timers.until(MONDAY_TEN.plusSeconds(1));
    assertThat(last(ticket, Milestone.RESPOND).marks().breached()).isEqualTo(MONDAY_TEN);
  }

  @Test
  void goesOnCallWhenItIsGradedUrgentAndWaitsAgainForAReason() {
    Ticket ticket = fridayNight();
    given.act(ticket, regrade(Urgency.URGENT, null), "wang");
    assertThat(last(ticket, Milestone.RESPOND).due().told())
        .isEqualTo(FRIDAY_NIGHT.plus(Duration.ofMinutes(30)));

    given.act(ticket, regrade(Urgency.LOW, "only drips"), "wang");
    assertThat(last(ticket, Milestone.RESPOND).due().told()).isEqualTo(MONDAY_TEN);
    assertThat(last(ticket, Milestone.RESPOND).due().limit()).isEqualTo(MONDAY_TEN);
  }

  @Test
  void waitsAlsoWhenWorkComesBackAtNight() {
    Ticket ticket = given.resolved(given.open());
    clock.set(FRIDAY_NIGHT);
    given.act(ticket, Request.of(Action.REJECT), "owner");

    assertThat(last(ticket, Milestone.RESPOND).round()).isEqualTo(2);
    assertThat(last(ticket, Milestone.RESPOND).due().told()).isEqualTo(MONDAY_TEN);
    assertThat(last(ticket, Milestone.PLAN).due().limit())
        .isEqualTo(FRIDAY_NIGHT.plus(Duration.ofDays(1)));
  }

  @Test
  void givesNothingBackForTheNightWhenItGoesOn() {
    Ticket ticket = given.open();
    Calendar calendar = estates.calendar(null);
    Deadline stopped = last(ticket, Milestone.RESPOND).stop(TEN.plus(Duration.ofHours(1)));
    Instant halfPastFive = TEN.plus(Duration.ofMinutes(450));
    Deadline going = promising.resumed(ticket, stopped, halfPastFive, calendar);

    assertThat(going.due().told()).isEqualTo(TEN.plus(Duration.ofDays(1)));
    assertThat(going.due().limit()).isEqualTo(TEN.plus(Duration.ofDays(1)));
  }

  @Test
  void countsByTheClockThatAnEstateHasOnOurBooks() {
    jdbc.sql(
            "insert into site (name, key, time_zone) values"
                + " ('Riverside', 'riverside', 'Europe/London')")
        .update();
    clock.set(FRIDAY_NIGHT);
    Place riverside = new Place("Riverside", "3", null, null, "501", null, null);

    // half past one in the afternoon there: answered by 15:30
    assertThat(last(given.toldOf(riverside), Milestone.RESPOND).due().told())
        .isEqualTo(FRIDAY_NIGHT.plus(Duration.ofHours(2)));
    clock.set(Instant.parse("2026-03-06T21:30:00Z"));
    assertThat(last(given.toldOf(riverside), Milestone.RESPOND).due().told())
        .isEqualTo(Instant.parse("2026-03-09T10:00:00Z"));
  }

  private Ticket fridayNight() {
    clock.set(FRIDAY_NIGHT);
    return given.open();
  }

  private long said(Ticket ticket, String action, String milestone) {
    return tickets.history(ticket.id()).stream()
        .filter(entry -> entry.action().equals(action))
        .map(HistoryEntry::reason)
        .filter(milestone::equals)
        .count();
  }

  private static Request regrade(Urgency urgency, @Nullable String reason) {
    return request(Action.REGRADE, null, reason, null, urgency);
  }
}
