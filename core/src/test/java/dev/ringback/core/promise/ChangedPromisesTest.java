package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Limits that are moved: by a reason, a wait, an appointment, a grade, or work that comes back.
class ChangedPromisesTest extends PromisedTap {

  @Test
  void extendsOnlyWithAReasonAndKeepsAnEarlierBreach() {
    Ticket ticket = given.open();
    Instant friday = TEN.plus(Duration.ofDays(2));
    given.act(ticket, extend(friday), "wang");

    assertThat(last(ticket, Milestone.RESOLVE).due().limit()).isEqualTo(friday);
    assertThat(last(ticket, Milestone.RESOLVE).marks().extended()).isEqualTo(TEN);
    assertThat(tickets.deadlines(ticket.id()).resolve()).isEqualTo(friday);
    timers.until(friday.plusSeconds(1));
    given.act(ticket, extend(friday.plus(Duration.ofDays(1))), "wang");
    given.resolved(ticket);
    assertThat(last(ticket, Milestone.RESOLVE).marks().breached()).isEqualTo(friday);
  }

  @Test
  void stopsWhileItWaitsAndGivesTheRestBack() {
    Ticket ticket = given.open();
    clock.pass(Duration.ofHours(1));
    given.act(ticket, Request.of(Action.HOLD, "waiting for a part"), "wang");
    timers.advance(Duration.ofDays(3));
    given.act(ticket, Request.of(Action.RESUME), "wang");

    assertThat(last(ticket, Milestone.RESOLVE).due().limit())
        .isEqualTo(MIDNIGHT.plus(Duration.ofDays(3)));
    assertThat(last(ticket, Milestone.RESPOND).breached()).isTrue();
    assertThat(last(ticket, Milestone.RESOLVE).breached()).isFalse();
  }

  @Test
  void countsNoWaitingAgainstWhatIsKeptMeanwhile() {
    Ticket ticket = given.open();
    given.act(ticket, request(Action.ASSIGN, "wang", null, null, null), "wang");
    timers.until(TEN.plus(Duration.ofHours(1)));
    given.act(ticket, Request.of(Action.HOLD, "waiting for a part"), "wang");
    Instant next = TEN.plus(Duration.ofHours(30));
    timers.until(next);
    given.act(ticket, Request.of(Action.CONTACT), "wang");

    Deadline contact = last(ticket, Milestone.CONTACT);
    assertThat(contact.marks().met()).isEqualTo(next);
    assertThat(contact.due().limit()).isEqualTo(next.plus(Duration.ofHours(23)));
    assertThat(contact.breached()).isFalse();
  }

  @Test
  void keepsNoSecretOfWhatAGradeBrokeWhileItWaited() {
    Ticket ticket = given.open();
    timers.until(TEN.plus(Duration.ofHours(5)));
    given.act(ticket, Request.of(Action.HOLD, "waiting for a part"), "wang");
    timers.until(TEN.plus(Duration.ofHours(30)));
    given.act(ticket, regrade(Urgency.URGENT, null), "wang");
    Instant fourHours = TEN.plus(Duration.ofHours(4));
    assertThat(last(ticket, Milestone.ARRIVE).due().limit()).isEqualTo(fourHours);

    given.act(ticket, Request.of(Action.CANCEL, "sold the flat"), "wang");

    assertThat(last(ticket, Milestone.ARRIVE).marks().dropped()).isNotNull();
    assertThat(last(ticket, Milestone.ARRIVE).marks().breached()).isEqualTo(fourHours);
  }

  @Test
  void takesAnAppointmentForTheLimitButNotInDanger() {
    Ticket ticket = given.open();
    Ticket danger = given.emergency();
    Instant visit = TEN.plus(Duration.ofDays(3));
    given.act(ticket, contact(visit), "wang");
    given.act(danger, contact(visit), "wang");

    assertThat(last(ticket, Milestone.ARRIVE).due().limit()).isEqualTo(visit);
    assertThat(last(ticket, Milestone.RESOLVE).due().limit())
        .isEqualTo(MIDNIGHT.plus(Duration.ofDays(3)));
    assertThat(last(danger, Milestone.ARRIVE).due().limit())
        .isEqualTo(TEN.plus(Duration.ofHours(2)));
  }

  @Test
  void anAppointmentBroughtForwardBringsTheEndForward() {
    Ticket moved = given.open();
    Ticket soon = given.open();
    Instant visit = TEN.plus(Duration.ofDays(3));
    given.act(moved, contact(TEN.plus(Duration.ofDays(28))), "wang");
    given.act(moved, contact(visit), "wang");
    given.act(soon, contact(visit), "wang");

    for (Milestone each : List.of(Milestone.ARRIVE, Milestone.RESOLVE)) {
      assertThat(last(moved, each).due().limit()).isEqualTo(last(soon, each).due().limit());
    }
  }

  @Test
  void tightensAtANewGradeAndLoosensOnlyForAReason() {
    Ticket ticket = given.open();
    clock.pass(Duration.ofMinutes(5));
    given.act(ticket, regrade(Urgency.URGENT, null), "wang");
    assertThat(last(ticket, Milestone.RESPOND).due().told())
        .isEqualTo(TEN.plus(Duration.ofMinutes(30)));
    given.act(ticket, regrade(Urgency.NORMAL, null), "wang");
    assertThat(last(ticket, Milestone.RESPOND).due().told())
        .isEqualTo(TEN.plus(Duration.ofMinutes(30)));
    given.act(ticket, regrade(Urgency.NORMAL, "only drips"), "wang");
    assertThat(last(ticket, Milestone.RESPOND).due().told())
        .isEqualTo(TEN.plus(Duration.ofHours(2)));
  }

  @Test
  void promisesAnewWhenWorkComesBack() {
    Ticket ticket = given.resolved(given.open());
    clock.pass(Duration.ofDays(1));
    given.act(ticket, Request.of(Action.REJECT), "owner");

    assertThat(last(ticket, Milestone.PLAN).due().limit()).isEqualTo(TEN.plus(Duration.ofDays(2)));
    assertThat(last(ticket, Milestone.RESOLVE).round()).isEqualTo(2);
    assertThat(last(ticket, Milestone.RESOLVE).due().limit())
        .isEqualTo(MIDNIGHT.plus(Duration.ofDays(1)));
  }

  private static Request extend(Instant until) {
    return request(Action.EXTEND, null, "a part is missing", until, null);
  }

  private static Request contact(Instant visit) {
    return request(Action.CONTACT, null, null, visit, null);
  }

  private static Request regrade(Urgency urgency, @Nullable String reason) {
    return request(Action.REGRADE, null, reason, null, urgency);
  }
}
