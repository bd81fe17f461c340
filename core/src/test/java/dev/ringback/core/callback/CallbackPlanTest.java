package dev.ringback.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is asked when, beyond the first question after a closing.
class CallbackPlanTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Address MARY = new Address("sms", "+447700900001");

  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired Regular regular;
  @Autowired RegularTimer daily;
  @Autowired Tickets tickets;

  @Test
  void asksAboutALeakAgainAfterAMonthThreeAndSix() {
    Ticket leak = closed(Category.SEEPAGE, Urgency.NORMAL);
    timers.advance(DAY);
    answer(leak, 5);

    assertThat(latest(leak).step()).isEqualTo(1);
    assertThat(latest(leak).dueAt()).isEqualTo(Instant.parse("2026-04-04T02:00:00Z"));
    timers.until(Instant.parse("2026-04-04T02:00:00Z"));
    answer(leak, 5);
    assertThat(latest(leak).dueAt()).isEqualTo(Instant.parse("2026-06-04T02:00:00Z"));
    timers.until(Instant.parse("2026-06-04T02:00:00Z"));
    answer(leak, 4);
    timers.until(Instant.parse("2026-09-04T02:00:00Z"));
    answer(leak, 4);

    assertThat(callbacks.of(leak.id())).hasSize(4).allMatch(each -> each.closing() == 1);
    assertThat(callbacks.of(leak.id())).extracting(Callback::round).containsExactly(1, 2, 3, 4);
  }

  @Test
  void goesOnWithThePlanWhereNobodyAnswered() {
    Ticket leak = closed(Category.SEEPAGE, Urgency.NORMAL);
    timers.advance(DAY.multipliedBy(5));

    assertThat(callbacks.of(leak.id()))
        .extracting(Callback::state)
        .containsExactly(State.SILENT, State.DUE);
  }

  @Test
  void plansNothingMoreForWorkThatABadAnswerBroughtBack() {
    Ticket leak = closed(Category.SEEPAGE, Urgency.NORMAL);
    timers.advance(DAY);
    answer(leak, 1);

    assertThat(callbacks.of(leak.id())).extracting(Callback::state).containsExactly(State.ANSWERED);
  }

  @Test
  void tracksADangerUntilTwoGoodAnswersInARow() {
    Ticket danger = given.closed(given.emergency());
    timers.advance(DAY);
    answer(danger, 5);
    timers.advance(DAY.multipliedBy(10)); // the second falls silent
    assertThat(purposes(danger))
        .containsExactly(Purpose.CLOSING, Purpose.CLOSING, Purpose.TRACKING);
    timers.advance(DAY.multipliedBy(7));
    answer(danger, 4);
    timers.advance(DAY.multipliedBy(8));
    answer(danger, 4);

    assertThat(purposes(danger)).hasSize(4);
    timers.advance(DAY.multipliedBy(60));
    assertThat(purposes(danger)).hasSize(4);
  }

  @Test
  void asksOnceAfterTheFirstRain() {
    Ticket leak = closed(Category.SEEPAGE, Urgency.NORMAL);
    Ticket tap = closed(Category.PLUMBING, Urgency.NORMAL);
    timers.advance(DAY);
    answer(leak, 5);
    given.act(leak, Request.noting("rain-caused"), "li");
    jdbc.sql("delete from callback where state = 'due'").update();

    assertThat(regular.rained(null)).isEqualTo(1);
    assertThat(regular.rained(null)).isZero();
    assertThat(latest(leak).purpose()).isEqualTo(Purpose.RAIN);
    assertThat(purposes(tap)).containsExactly(Purpose.CLOSING);
    timers.advance(DAY.multipliedBy(8));
    assertThat(latest(leak).state()).isIn(State.SENT, State.SILENT);
  }

  @Test
  void asksAtTheBeginningOfTheRainySeasonAndFromTimeToTime() {
    Ticket leak = closed(Category.SEEPAGE, Urgency.NORMAL);
    timers.advance(DAY);
    answer(leak, 5);
    jdbc.sql("delete from callback where state = 'due'").update();
    timers.until(Instant.parse("2026-06-15T20:00:00Z"));

    daily.fire(RegularTimer.ONLY, clock.instant());
    assertThat(latest(leak).purpose()).isEqualTo(Purpose.SEASON);

    Ticket tap = closedBy(MARY, Category.PLUMBING);
    timers.advance(DAY);
    answer(tap, 5);
    timers.until(Instant.parse("2026-09-30T20:00:00Z"));
    daily.fire(RegularTimer.ONLY, clock.instant());
    daily.fire(RegularTimer.ONLY, clock.instant());
    assertThat(purposes(tap)).containsExactly(Purpose.CLOSING, Purpose.PERIODIC);
  }

  @Test
  void asksBeforeTheWarrantyOfAFlatEnds() {
    Ticket tap = closedBy(MARY, Category.PLUMBING);
    timers.advance(DAY);
    answer(tap, 5);
    jdbc.sql(
            """
            with c as (insert into contact (name, created_at) values ('Mary', now()) returning id),
              a as (update address set contact_id = (select id from c) where channel = 'sms'),
              s as (insert into site (name, key, time_zone) values ('Rose Court', 'rose', 'Asia/Shanghai')
                returning id),
              b as (insert into building (site_id, name, key) select id, '3', '3' from s returning id),
              f as (insert into flat (building_id, room, room_key, handover)
                select id, '302', '302', date '2024-05-03' from b returning id)
            insert into household_member (flat_id, contact_id, role, since)
            select f.id, c.id, 'owner', now() from f, c
            """)
        .update();

    daily.fire(RegularTimer.ONLY, clock.instant());
    daily.fire(RegularTimer.ONLY, clock.instant());

    assertThat(purposes(tap)).containsExactly(Purpose.CLOSING, Purpose.WARRANTY);
    assertThat(latest(tap).dueAt()).isBefore(Instant.parse("2026-04-03T00:00:00Z"));
    assertThat(latest(tap).breachAt()).isEqualTo(Instant.parse("2026-04-02T16:00:00Z"));
  }

  @Test
  void asksOneOwnerOnceAWeekAndThenTogetherWhatTheCapAllows() {
    List<Ticket> ten = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ten.add(closed(Category.LIGHTING, Urgency.NORMAL));
      timers.advance(Duration.ofHours(12));
    }
    timers.advance(DAY.multipliedBy(10));

    List<Callback> all = ten.stream().map(this::latest).toList();
    assertThat(heard.all(CallbackDue.class).stream().filter(due -> !due.again()))
        .extracting(due -> due.lines().size())
        .containsExactly(1, 3);
    assertThat(all.stream().filter(each -> each.sentAt() != null)).hasSize(4);
    assertThat(all.stream().filter(each -> "frequency_cap".equals(each.reason()))).hasSize(6);
    assertThat(heard.all(CallbackDue.class).stream().filter(CallbackDue::again)).hasSize(2);
  }

  @Test
  void keepsNoComplaintDangerOrReworkWaiting() {
    given.closed(given.open());
    Ticket complaint = given.closed(given.open(Kind.COMPLAINT, Urgency.NORMAL));
    Ticket danger = given.closed(given.emergency());
    timers.advance(DAY);

    assertThat(latest(complaint).state()).isEqualTo(State.SENT);
    assertThat(latest(danger).state()).isEqualTo(State.SENT);
  }

  @Test
  void heedsTheHoursOfTheOwnersEstate() {
    jdbc.sql(
            "insert into site (name, key, time_zone) values ('Rose Court', 'rosecourt',"
                + " 'Europe/London')")
        .update();
    Ticket ticket = given.open();
    jdbc.sql("update ticket set place = '{\"site\": \"Rose Court\"}' where id = :id")
        .param("id", ticket.id())
        .update();
    given.closed(ticket); // 02:00 in London

    assertThat(latest(ticket).dueAt()).isEqualTo(Instant.parse("2026-03-05T09:00:00Z"));
  }

  @Test
  void leavesOneLiveLineAfterManyClosings() {
    Ticket ticket = given.closed(given.open());
    given.closed(given.reopened(ticket));
    given.closed(given.reopened(ticket));

    assertThat(callbacks.of(ticket.id()))
        .extracting(Callback::state)
        .containsExactly(State.SKIPPED, State.SKIPPED, State.DUE);
    assertThat(callbacks.of(ticket.id()).getFirst().reason()).isEqualTo("reopened");
    assertThat(tickets.find(ticket.id()).orElseThrow().step()).isEqualTo(Step.CLOSED);
  }

  private Ticket closed(Category category, Urgency urgency) {
    return closed(given.open(Kind.REPAIR, urgency), category);
  }

  private Ticket closedBy(Address owner, Category category) {
    return closed(given.open(Kind.REPAIR, Urgency.NORMAL, owner), category);
  }

  private Ticket closed(Ticket ticket, Category category) {
    given.act(
        ticket,
        new Request(Action.REGRADE, null, null, null, null, null, category, null, null),
        "lin");
    return given.closed(ticket);
  }

  private void answer(Ticket ticket, int score) {
    owners.answer(latest(ticket).id(), Optional.of(score), "" + score, null);
  }

  private Callback latest(Ticket ticket) {
    return callbacks.of(ticket.id()).getLast();
  }

  private List<Purpose> purposes(Ticket ticket) {
    return callbacks.of(ticket.id()).stream().map(Callback::purpose).toList();
  }
}
