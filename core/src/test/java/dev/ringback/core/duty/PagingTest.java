package dev.ringback.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {
      "ringback.duty-phone=+8613800000009",
      "ringback.config-dir=src/test/resources/two-on-duty"
    })
class PagingTest extends CoreTest {

  private static final Duration CLIMB = Duration.ofMinutes(3);
  private static final Address WANG = new Address("simulator", "+8613800000001");
  private static final Address MARY = new Address("simulator", "+447700900001");
  private static final Address LAST = new Address("simulator", "+8613800000009");

  @Autowired Paging paging;
  @Autowired Tickets tickets;
  @Autowired DutyHealth health;

  @Test
  void callsTheFirstPersonInTheTransactionThatOpensAnEmergency() {
    Ticket ticket = given.emergency();

    PageCalled call = heard.last(PageCalled.class);
    assertThat(call.person()).isEqualTo("Wang");
    assertThat(call.address()).isEqualTo(WANG);
    assertThat(call.language()).isEqualTo(Language.ZH_HANS);
    assertThat(call.ticket().number()).isEqualTo(ticket.number());
    assertThat(history(ticket)).containsExactly("open", "page");
    assertThat(paging.callsOf(WANG).getFirst().ticket()).isEqualTo(ticket.number());
  }

  @Test
  void callsNobodyForWhatIsNoEmergency() {
    given.open();

    assertThat(heard.all(PageCalled.class)).isEmpty();
  }

  @Test
  void climbsToTheLastPersonAndBeginsAnewUntilSomebodyAccepts() {
    Ticket ticket = given.emergency();

    timers.advance(CLIMB.multipliedBy(4));

    assertThat(called()).containsExactly("Wang", "Mary", "duty phone", "Wang", "Mary");
    assertThat(accept(ticket, MARY)).isEqualTo(new PageAnswer.Accepted("Mary"));
    assertThat(heard.last(PageAccepted.class)).isEqualTo(new PageAccepted(ticket.id(), "Mary"));
    timers.advance(Duration.ofDays(1));
    assertThat(called()).hasSize(5);
    HistoryEntry last = besidePromises(ticket).getLast();
    assertThat(last.action()).isEqualTo("page_accepted");
    assertThat(last.actor()).isEqualTo("Mary");
  }

  @Test
  void callsNobodyBeforeTheTimeIsUp() {
    given.emergency();

    timers.advance(CLIMB.minusSeconds(1));

    assertThat(called()).containsExactly("Wang");
  }

  @Test
  void callsTheNextAtOnceAfterADecline() {
    Ticket ticket = given.emergency();

    assertThat(paging.answer(page(ticket), WANG, false)).isEqualTo(new PageAnswer.Declined(false));

    assertThat(called()).containsExactly("Wang", "Mary");
    timers.advance(CLIMB.minusSeconds(1));
    assertThat(called()).hasSize(2);
    timers.advance(Duration.ofSeconds(1));
    assertThat(called()).containsExactly("Wang", "Mary", "duty phone");
  }

  @Test
  void letsALateDeclineOfAnEarlierPersonSkipNobody() {
    Ticket ticket = given.emergency();
    timers.advance(CLIMB);

    paging.answer(page(ticket), WANG, false);

    assertThat(called()).containsExactly("Wang", "Mary");
  }

  @Test
  void tellsWhoHasItToWhoeverAcceptsLater() {
    Ticket ticket = given.emergency();
    timers.advance(CLIMB);
    accept(ticket, WANG);

    long page = paging.callsOf(MARY).getFirst().pageId();

    assertThat(paging.answer(page, MARY, true)).isEqualTo(new PageAnswer.AlreadyTaken("Wang"));
    assertThat(heard.all(PageAccepted.class)).hasSize(1);
  }

  @Test
  void takesNoAnswerFromAnAddressThatWasNotCalled() {
    Ticket ticket = given.emergency();

    assertThat(paging.callsOf(MARY)).isEmpty();
    assertThat(paging.answer(page(ticket), MARY, true)).isEqualTo(new PageAnswer.Gone());
    assertThat(paging.ringing()).hasSize(1);
  }

  @Test
  void letsAnAgentAcceptInTheConsole() {
    given.staff("lin", "Lin Mei");
    Ticket ticket = given.emergency();

    assertThat(paging.accept(page(ticket), "lin")).isEqualTo(new PageAnswer.Accepted("Lin Mei"));

    assertThat(tickets.history(ticket.id()).getLast().actor()).isEqualTo("lin");
    assertThat(paging.ringing()).isEmpty();
  }

  @Test
  void ringsForATicketThatBecomesAnEmergencyAndStopsWhenItIsNone() {
    Ticket ticket = given.open();
    ticket = given.act(ticket, grade(Urgency.EMERGENCY), "owner");
    assertThat(called()).containsExactly("Wang");

    given.act(ticket, grade(Urgency.NORMAL), "lin");
    timers.advance(Duration.ofHours(1));

    assertThat(called()).containsExactly("Wang");
    assertThat(paging.callsOf(WANG))
        .extracting(DutyCall::standing)
        .containsExactly(DutyCall.Standing.OVER);
    assertThat(history(ticket)).endsWith("regrade", "page_cancelled");
  }

  @Test
  void quotesWhatRaisedTheAlarmToEverybodyCalled() {
    given.act(
        given.open(),
        new Request(
            Action.REGRADE, null, null, "pipe burst!", null, null, null, Urgency.EMERGENCY, null),
        "owner");
    timers.advance(CLIMB);

    assertThat(called()).containsExactly("Wang", "Mary");
    assertThat(heard.all(PageCalled.class))
        .extracting(PageCalled::words)
        .containsOnly(Optional.of("pipe burst!"));
  }

  @Test
  void stopsRingingForACancelledTicket() {
    Ticket ticket = given.emergency();
    long page = page(ticket);

    given.act(ticket, Request.of(Action.CANCEL, "false alarm"), "lin");
    timers.advance(Duration.ofHours(1));

    assertThat(called()).hasSize(1);
    assertThat(paging.answer(page, WANG, true)).isEqualTo(new PageAnswer.Gone());
  }

  @Test
  void ringsAgainWhenAnEmergencyComesBack() {
    Ticket ticket = given.resolved(given.emergency());
    assertThat(paging.ringing()).isEmpty();

    given.act(ticket, Request.of(Action.REJECT), "owner");

    assertThat(called()).containsExactly("Wang", "Wang");
  }

  @Test
  void callsAgainWhenTheOwnerRepeatsTheDangerButOnceAMinuteAtMostUnlessItIsWorse() {
    Ticket ticket = given.emergency();

    paging.repeat(ticket.id(), "it is rising!", false);
    paging.repeat(ticket.id(), "hurry", false);

    assertThat(called()).containsExactly("Wang", "Wang");
    assertThat(heard.last(PageCalled.class).words()).isEqualTo(Optional.of("it is rising!"));
    clock.pass(Duration.ofMinutes(1));
    paging.repeat(ticket.id(), "hurry", false);
    assertThat(called()).hasSize(3);
    paging.repeat(ticket.id(), "he does not breathe", true);
    assertThat(called()).hasSize(4);
  }

  @Test
  void passesARepeatedDangerOnToWhoHasIt() {
    Ticket ticket = given.emergency();
    accept(ticket, WANG);

    paging.repeat(ticket.id(), "it is rising!", false);

    DangerRepeated danger = heard.last(DangerRepeated.class);
    assertThat(danger.person()).isEqualTo("Wang");
    assertThat(danger.addresses()).containsExactly(WANG);
    assertThat(danger.words()).isEqualTo("it is rising!");
    assertThat(called()).hasSize(1);
  }

  @Test
  void callsTheLastPersonAtNightToo() {
    clock.pass(Duration.ofHours(17));
    given.emergency();

    timers.advance(CLIMB.multipliedBy(2));

    assertThat(heard.last(PageCalled.class).address()).isEqualTo(LAST);
  }

  @Test
  void isHealthyWithSomebodyOnTheLadder() {
    assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
  }

  private PageAnswer accept(Ticket ticket, Address by) {
    return paging.answer(page(ticket), by, true);
  }

  private long page(Ticket ticket) {
    return paging.ringing().stream()
        .filter(page -> page.ticket().equals(ticket.number()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> called() {
    return heard.all(PageCalled.class).stream().map(PageCalled::person).toList();
  }

  private List<String> history(Ticket ticket) {
    return besidePromises(ticket).stream().map(HistoryEntry::action).toList();
  }

  /// The clock writes of promises in between.
  private List<HistoryEntry> besidePromises(Ticket ticket) {
    return tickets.history(ticket.id()).stream()
        .filter(entry -> !entry.action().startsWith("promise_"))
        .toList();
  }

  private static Request grade(Urgency urgency) {
    return new Request(Action.REGRADE, null, null, null, null, null, null, urgency, null);
  }
}
