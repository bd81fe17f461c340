package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.task.Task;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A dripping tap told at ten on a Wednesday: an answer by noon, somebody there by four, done by
/// midnight.
class PromisesTest extends CoreTest {

  private static final Instant TEN = dev.ringback.core.SettableClock.MORNING;
  private static final Instant MIDNIGHT = TEN.plus(Duration.ofHours(14));

  @Autowired DeadlineRows rows;
  @Autowired Escalations escalations;
  @Autowired Tickets tickets;
  @Autowired Tasks tasks;

  @BeforeEach
  void staff() {
    given.staff("wang", "Wang");
    staff("lead", "{supervisor}", "+8613800000099");
  }

  @Test
  void keepsRowVersionZoneAndText() {
    Ticket ticket = given.open();

    assertThat(column(ticket, "row")).isEqualTo("PIPE");
    assertThat(column(ticket, "version")).isEqualTo(ticket.policyVersion());
    assertThat(column(ticket, "zone")).isEqualTo("Asia/Shanghai");
    assertThat(
            jdbc.sql("select count(*) from policy_version where version = :v")
                .param("v", ticket.policyVersion())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(timers.dueAt(KeepingPromises.NAME, ticket.id()))
        .contains(TEN.plus(Duration.ofHours(2)));
  }

  @Test
  void warnsBreaksAndEscalatesWhatNobodyTookOnceEach() {
    Ticket ticket = given.open();

    timers.until(MIDNIGHT.plus(Duration.ofHours(1)));

    // at half and four fifths of each limit, and when the told time of the answer has passed
    assertThat(said(ticket, "promise_warned"))
        .containsExactlyInAnyOrder(
            "respond", "respond", "respond", "arrive", "arrive", "resolve", "resolve");
    assertThat(said(ticket, "promise_broken"))
        .containsExactlyInAnyOrder("arrive", "resolve", "respond");
    assertThat(tasks.openOf(ticket.id())).extracting(Task::kind).contains(Watching.BROKEN);
    assertThat(escalations.countOpen()).isEqualTo(3);
    assertThat(heard.all(PromiseNotice.class))
        .anyMatch(
            notice ->
                notice.milestone() == Milestone.ARRIVE
                    && notice.why() == PromiseNotice.Why.BROKEN
                    && notice.to().value().equals("+8613800000099"));
  }

  @Test
  void keepsWhatIsDoneInTime() {
    Ticket ticket = given.open();
    clock.pass(Duration.ofMinutes(30));
    given.act(ticket, Request.of(Action.CONTACT), "wang");
    given.act(ticket, Request.of(Action.ARRIVE), "wang");
    given.resolved(ticket);

    timers.until(MIDNIGHT.plus(Duration.ofDays(2)));

    assertThat(rows.of(ticket.id()))
        .hasSize(3)
        .allMatch(deadline -> deadline.marks().met() != null && !deadline.breached());
    assertThat(said(ticket, "promise_broken")).isEmpty();
    assertThat(said(ticket, "promise_warned")).isEmpty();
  }

  @Test
  void lateStaysLateAlsoWhenThePersonIsFasterThanTheTimer() {
    Ticket ticket = given.open();
    clock.set(MIDNIGHT.plusSeconds(60));

    given.resolved(ticket);

    Deadline resolve = last(ticket, Milestone.RESOLVE);
    assertThat(resolve.marks().breached()).isEqualTo(MIDNIGHT);
    assertThat(said(ticket, "promise_late")).contains("resolve");
    assertThat(timers.dueAt(KeepingPromises.NAME, ticket.id())).isEmpty();
    assertThat(escalations.countOpen()).isZero();
    assertThat(tasks.openOf(ticket.id())).isEmpty();
  }

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
  void writesDownWhatTimeHasDoneBeforeWhatPeopleDo() {
    Ticket ticket = given.resolved(given.open());
    given.act(ticket, Request.of(Action.REJECT, "still drips"), "owner");
    int lines = tickets.history(ticket.id()).size();
    clock.pass(Duration.ofMinutes(3));
    given.act(ticket, Request.of(Action.RESOLVE), "wang");
    timers.advance(Duration.ofHours(1));

    assertThat(tickets.history(ticket.id()).stream().skip(lines).map(HistoryEntry::action))
        .containsExactly("promise_warned", "resolve");
    assertThat(last(ticket, Milestone.RESPOND).marks().met()).isNotNull();
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
  void wantsThePersonNamedToSpeakWithTheOwnerWithinADay() {
    Ticket ticket = given.open();
    given.act(ticket, assign("wang"), "lead");

    assertThat(last(ticket, Milestone.CONTACT).due().limit())
        .isEqualTo(TEN.plus(Duration.ofDays(1)));
    given.act(ticket, Request.of(Action.CONTACT), "wang");
    assertThat(last(ticket, Milestone.CONTACT).marks().met()).isEqualTo(TEN);
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

  @Test
  void climbsUntilSomebodyAnswersForIt() {
    staff("boss", "{admin}", "+8613800000098");
    Ticket ticket = given.open(Kind.REPAIR, Urgency.URGENT);

    timers.advance(Duration.ofHours(2));
    assertThat(brokenTo("+8613800000099")).isEqualTo(1);
    timers.advance(Duration.ofMinutes(15));
    assertThat(brokenTo("+8613800000098")).isEqualTo(1);
    assertThat(escalations.acknowledge(escalations.open(9, 0).getFirst().id(), "boss")).isTrue();
    assertThat(tasks.openOf(ticket.id())).extracting(Task::kind).doesNotContain(Watching.BROKEN);
    timers.advance(Duration.ofMinutes(90));

    assertThat(brokenTo("+8613800000098")).isEqualTo(1);
    assertThat(escalations.countOpen()).isZero();
  }

  @Test
  void wakesNobodyForWhatIsNotUrgent() {
    given.open();
    timers.until(MIDNIGHT.plus(Duration.ofMinutes(1)));

    PromiseNotice broken = heard.last(PromiseNotice.class);
    assertThat(broken.notBefore()).isEqualTo(Instant.parse("2026-03-05T01:00:00Z"));
  }

  @Test
  void owesNothingForWhatIsCalledOff() {
    Ticket ticket = given.open();
    given.act(ticket, Request.of(Action.CANCEL, "a mistake"), "owner");
    timers.advance(Duration.ofDays(5));

    assertThat(said(ticket, "promise_broken")).isEmpty();
    assertThat(tickets.deadlines(ticket.id()).resolve()).isNull();
  }

  private long brokenTo(String phone) {
    return heard.all(PromiseNotice.class).stream()
        .filter(notice -> notice.why() == PromiseNotice.Why.BROKEN)
        .filter(notice -> notice.milestone() == Milestone.RESPOND)
        .filter(notice -> notice.to().value().equals(phone))
        .count();
  }

  private Deadline last(Ticket ticket, Milestone milestone) {
    return rows.of(ticket.id()).stream()
        .filter(deadline -> deadline.milestone() == milestone)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<String> said(Ticket ticket, String action) {
    return tickets.history(ticket.id()).stream()
        .filter(entry -> entry.action().equals(action))
        .map(HistoryEntry::reason)
        .map(Objects::requireNonNull)
        .toList();
  }

  private String column(Ticket ticket, String column) {
    return jdbc.sql("select " + column + " from deadline where ticket_id = :id limit 1")
        .param("id", ticket.id())
        .query(String.class)
        .single();
  }

  private void staff(String login, String roles, String phone) {
    given.staff(login, login);
    jdbc.sql("update staff set roles = :roles::text[], phone = :phone where login = :login")
        .param("roles", roles)
        .param("phone", phone)
        .param("login", login)
        .update();
  }

  private static Request extend(Instant until) {
    return request(Action.EXTEND, null, "a part is missing", until, null);
  }

  private static Request contact(Instant visit) {
    return request(Action.CONTACT, null, null, visit, null);
  }

  private static Request assign(String login) {
    return request(Action.ASSIGN, login, null, null, null);
  }

  private static Request regrade(Urgency urgency, @Nullable String reason) {
    return request(Action.REGRADE, null, reason, null, urgency);
  }

  private static Request request(
      Action action,
      @Nullable String assignee,
      @Nullable String reason,
      @Nullable Instant until,
      @Nullable Urgency urgency) {
    return new Request(action, assignee, null, reason, until, null, (Category) null, urgency, null);
  }
}
