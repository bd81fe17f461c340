package dev.ringback.core.calling;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.CallResult.Outcome;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.callback.Reply;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.HouseholdRole;
import dev.ringback.core.household.KeyHouseholds;
import dev.ringback.core.household.Members;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Visits and the manager's calls, which no message of the owner's replaces.
class InsistingTest extends CoreTest {

  private static final Address LI = new Address("sms", "+8613900000201");
  private static final Address MA = new Address("sms", "+8613900000202");

  @Autowired Calls calls;
  @Autowired Callbacks callbacks;
  @Autowired CallingBack calling;
  @Autowired HearingOwners owners;
  @Autowired KeyHouseholds key;
  @Autowired Members members;
  @Autowired KeyCares cares;

  @Test
  void visitsANewCustomerOfAHouseholdServiceAndStaffWhoAreNew() {
    given.staff("old", "Old");
    clock.pass(Duration.ofDays(120));
    Ticket first = cleaned(LI, "old");
    assertThat(whys(first)).containsExactly(Why.VISIT);
    assertThat(whys(cleaned(LI, "old"))).isEmpty();

    given.staff("new", "New");
    assertThat(whys(cleaned(LI, "new"))).containsExactly(Why.VISIT);
    assertThat(whys(given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, MA)))).isEmpty();
  }

  @Test
  void visitsWhereThePersonWasComplainedOfTheLastTime() {
    given.staff("old", "Old");
    clock.pass(Duration.ofDays(120));
    cleaned(LI, "old");
    Ticket bad = cleaned(MA, "old");
    owners.answer(callback(bad), Optional.of(1), "1", null);

    assertThat(whys(cleaned(LI, "old"))).containsExactly(Why.VISIT);
    assertThat(whys(cleaned(LI, "old"))).isEmpty();
  }

  @Test
  void keepsAVisitThoughTheOwnerAnsweredAndThoughSomebodyRang() {
    given.staff("old", "Old");
    Ticket ticket = cleaned(LI, "old");
    long id = callback(ticket);
    owners.answer(id, Optional.of(5), "5", null);
    assertThat(whys(ticket)).containsExactly(Why.VISIT);

    assertThat(calling.result(id, found("phone", 4), "mei")).isInstanceOf(Reply.Done.class);
    assertThat(whys(ticket)).containsExactly(Why.VISIT);
    assertThat(calling.result(id, found("visit", 4), "mei")).isInstanceOf(Reply.Done.class);
    assertThat(whys(ticket)).isEmpty();
    assertThat(calling.result(id, found("visit", 4), "mei")).isInstanceOf(Reply.NotAllowed.class);
    assertThat(callbacks.find(id).orElseThrow())
        .matches(callback -> callback.state() == Callback.State.ANSWERED)
        .matches(
            callback ->
                Integer.valueOf(5).equals(callback.score()) && callback.method().equals("message"));
    assertThat(callbacks.calls(List.of(id))).hasSize(2);
  }

  @Test
  void leavesAnAnswerWhatItWasWhereTheOwnerWantsNoVisit() {
    given.staff("old", "Old");
    Ticket ticket = cleaned(LI, "old");
    owners.answer(callback(ticket), Optional.of(5), "5", null);

    calling.result(callback(ticket), new CallResult("phone", Outcome.DECLINED, null, null), "mei");

    assertThat(whys(ticket)).isEmpty();
    assertThat(callbacks.find(callback(ticket)).orElseThrow().state())
        .isEqualTo(Callback.State.ANSWERED);
  }

  @Test
  void letsTheManagerCallAKeyHouseholdWhateverItAnswers() {
    given.staff("boss", "Boss");
    jdbc.sql("update staff set roles = '{admin}' where login = 'boss'").update();
    long flat = flatOf(LI);
    key.add(flat, "api", null);
    key.add(flat, "api", "a complaint went to the company");
    assertThat(key.list()).containsExactly(flat);

    Ticket ticket = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, LI));
    Ticket other = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, MA));
    owners.answer(callback(ticket), Optional.of(5), "5", null);

    assertThat(calls.open("boss", 0, 9))
        .singleElement()
        .matches(call -> call.why() == Why.KEY && call.ticket().equals(ticket.number()))
        .matches(call -> call.acknowledgedAt() == null);
    assertThat(whys(other)).isEmpty();
    assertThat(cares.all().get(flat))
        .matches(care -> care.last() == null)
        .matches(care -> ticket.number().equals(requireNonNull(care.next()).ticket()));
    calling.result(callback(ticket), found("phone", 2), "boss");
    assertThat(cares.all().get(flat))
        .matches(care -> care.next() == null)
        .matches(care -> requireNonNull(care.last()).method().equals("phone"))
        .matches(care -> requireNonNull(care.last()).by().equals("boss"));
    assertThat(whys(ticket)).isEmpty();
    assertThat(jdbc.sql("select count(*) from callback_failure").query(Long.class).single())
        .isOne();

    assertThat(key.remove(flat)).isTrue();
    assertThat(key.remove(flat)).isFalse();
    assertThat(whys(given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, LI)))).isEmpty();
  }

  @Test
  void bringsWhatIsPlannedAlreadyToTheManagerOnceAHouseholdIsAKeyOne() {
    given.staff("boss", "Boss");
    jdbc.sql("update staff set roles = '{admin}' where login = 'boss'").update();
    long flat = flatOf(LI);
    Ticket answered = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, LI));
    owners.answer(callback(answered), Optional.of(4), "4", null);
    Ticket waiting = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, LI));
    Ticket other = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, MA));
    assertThat(whys(waiting)).doesNotContain(Why.KEY);

    key.add(flat, "api", "a complaint went to the company");
    key.add(flat, "api", null);

    assertThat(calls.open("boss", 0, 9))
        .singleElement()
        .matches(call -> call.why() == Why.KEY && call.ticket().equals(waiting.number()));
    assertThat(whys(answered)).isEmpty();
    assertThat(whys(other)).isEmpty();

    key.remove(flat);
    assertThat(whys(waiting)).doesNotContain(Why.KEY);
    key.add(flat, "api", null);
    assertThat(whys(waiting)).contains(Why.KEY);
  }

  @Test
  void takesACallToTheManagerWhereSomebodyMovedInBeforeTheQuestionWasDue() {
    long flat = flatOf(LI);
    key.add(flat, "api", null);
    Ticket ticket = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, MA));
    assertThat(whys(ticket)).isEmpty();

    members.admit(MA, flat, HouseholdRole.TENANT);
    clock.pass(Duration.ofDays(2));
    timers.run();

    assertThat(whys(ticket)).containsExactly(Why.KEY);
  }

  private static CallResult found(String method, int score) {
    return new CallResult(
        method,
        Outcome.REACHED,
        score,
        "said so",
        "+8613900000201",
        null,
        "orally",
        null,
        Map.of(),
        List.of());
  }

  private Ticket cleaned(Address owner, String by) {
    clock.pass(Duration.ofDays(1));
    Ticket ticket = given.open(Kind.SERVICE, Urgency.NORMAL, owner);
    given.act(
        ticket,
        new Request(Action.REGRADE, null, null, null, null, null, Category.CLEANING, null, null),
        "lin");
    given.act(
        ticket, new Request(Action.ASSIGN, by, null, null, null, null, null, null, null), "lin");
    return given.closed(ticket);
  }

  private long callback(Ticket ticket) {
    return callbacks.of(ticket.id()).getFirst().id();
  }

  private List<Why> whys(Ticket ticket) {
    return calls.open(null, 0, 99).stream()
        .filter(call -> call.ticket().equals(ticket.number()))
        .flatMap(call -> call.reasons().stream())
        .toList();
  }

  private long flatOf(Address owner) {
    given.open(Kind.REPAIR, Urgency.NORMAL, owner);
    long contact =
        jdbc.sql("insert into contact (name, created_at) values ('Li', now()) returning id")
            .query(Long.class)
            .single();
    jdbc.sql("update address set contact_id = :contact where channel = 'sms' and value = :value")
        .param("contact", contact)
        .param("value", owner.value())
        .update();
    return jdbc.sql(
            """
            with s as (insert into site (name, key, time_zone)
                values ('Rose Court', 'rosecourt', 'Asia/Shanghai') returning id),
              b as (insert into building (site_id, name, key) select id, '3', '3' from s returning id),
              f as (insert into flat (building_id, room, room_key)
                select id, '501', '501' from b returning id)
            insert into household_member (flat_id, contact_id, role, since)
            select f.id, :contact, 'owner', now() from f returning flat_id
            """)
        .param("contact", contact)
        .query(Long.class)
        .single();
  }
}
