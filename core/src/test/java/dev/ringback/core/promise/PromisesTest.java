package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.Milestone;
import dev.ringback.core.task.Task;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Promises kept, warned of, broken and answered for.
class PromisesTest extends PromisedTap {

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
  void writesDownWhatTimeHasDoneBeforeWhatPeopleDo() {
    Ticket ticket = given.resolved(given.open());
    given.act(ticket, Request.of(Action.REJECT, "still drips"), "owner");
    int lines = tickets.history(ticket.id()).size();
    clock.pass(Duration.ofMinutes(61));
    given.act(ticket, Request.of(Action.RESOLVE), "wang");
    timers.advance(Duration.ofHours(1));

    assertThat(tickets.history(ticket.id()).stream().skip(lines).map(HistoryEntry::action))
        .containsExactly("promise_warned", "resolve");
    assertThat(last(ticket, Milestone.RESPOND).marks().met()).isNotNull();
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

  private static Request assign(String login) {
    return request(Action.ASSIGN, login, null, null, null);
  }
}
