package dev.ringback.core.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Samples;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom the draws pick to be called.
class DrawnCallsTest extends CoreTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired Calls calls;
  @Autowired Draws draws;
  @Autowired Drawing drawing;
  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired Policy policy;

  @Test
  void drawsAllOfTenAndTenOfMoreAndCannotBeEdited() {
    for (int i = 0; i < 12; i++) {
      given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, owner(i)));
    }
    clock.pass(DAY);
    drawing.fire(Drawing.ONLY, clock.instant());
    drawing.fire(Drawing.ONLY, clock.instant());

    Draws.Kept kept =
        draws.latest(50).stream()
            .filter(draw -> draw.sort().equals("daily") && !draw.pool().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(kept.pool()).hasSize(12);
    assertThat(kept.drawn()).hasSize(10).isSubsetOf(kept.pool());
    assertThat(new Draw(kept.seed(), kept.pool(), 10).drawn()).isEqualTo(kept.drawn());
    assertThat(calls.countOpen(null)).isEqualTo(10);
    assertThatThrownBy(() -> jdbc.sql("update callback_draw set drawn = '{}'").update())
        .hasMessageContaining("append-only");
  }

  @Test
  void putsWhatIsWantedForTwoReasonsOnTheListOnce() {
    Ticket ticket = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, owner(1)));
    clock.pass(DAY);
    drawing.fire(Drawing.ONLY, clock.instant());
    timers.advance(DAY.multipliedBy(5));

    assertThat(calls.open(null, 0, 10))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.ticket()).isEqualTo(ticket.number());
              assertThat(call.reasons()).containsExactlyInAnyOrder(Why.DAILY, Why.SILENT);
              assertThat(call.why()).isEqualTo(call.reasons().getFirst());
            });
    assertThat(calls.countOpen(null)).isOne();
    given.staff("lin", "Lin");
    long id = calls.open(null, 0, 10).getFirst().id();
    assertThat(calls.take(id, "lin", null, clock.instant())).isTrue();
    assertThat(calls.open("lin", 0, 10))
        .singleElement()
        .satisfies(call -> assertThat(call.reasons()).hasSize(2));
    assertThat(calls.countOpen("lin")).isOne();
  }

  @Test
  void drawsNoClosingThatASlipOfTheFingerBroughtAbout() {
    Ticket ticket = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, owner(1)));
    long asked = callbacks.of(ticket.id()).getFirst().id();
    owners.answer(asked, Optional.of(1), "1", null);
    owners.answer(asked, Optional.of(5), "sorry I meant 5", null);
    clock.pass(DAY);
    drawing.fire(Drawing.ONLY, clock.instant());

    assertThat(callbacks.of(ticket.id())).hasSize(2);
    assertThat(draws.latest(50)).allSatisfy(draw -> assertThat(draw.pool()).isEmpty());
  }

  @Test
  void drawsForTheMonthlyFloorWhatIsNotAnswered() {
    for (int i = 0; i < 9; i++) {
      Ticket ticket = given.closed(given.open(Kind.REPAIR, Urgency.NORMAL, owner(i)));
      if (i < 2) {
        owners.answer(callbacks.of(ticket.id()).getFirst().id(), Optional.of(5), "5", null);
      }
    }
    clock.set(Instant.parse("2026-04-01T02:00:00Z"));
    drawing.fire(Drawing.ONLY, clock.instant());

    Draws.Kept floor =
        draws.latest(50).stream()
            .filter(draw -> draw.sort().equals("floor"))
            .findFirst()
            .orElseThrow();
    assertThat(floor.drawn()).hasSize(3);
  }

  @Test
  void drawsAShareOfTheRowsThatPolicyNames() {
    for (int i = 0; i < 7; i++) {
      Ticket ticket = given.closed(given.open(Kind.SERVICE, Urgency.NORMAL, owner(i)));
      jdbc.sql(
              """
              update callback set frozen = frozen || '{"row": "HELP"}' where ticket_id = :id
              """)
          .param("id", ticket.id())
          .update();
    }
    clock.set(Instant.parse("2026-04-01T02:00:00Z"));
    drawing.fire(Drawing.ONLY, clock.instant());

    Draws.Kept help =
        draws.latest(50).stream()
            .filter(draw -> draw.sort().equals("row HELP"))
            .findFirst()
            .orElseThrow();
    assertThat(help.pool()).hasSize(7);
    assertThat(help.drawn()).hasSize(3);
    assertThat(new Draw(help.seed(), help.pool(), 3).drawn()).isEqualTo(help.drawn());
  }

  @Test
  void knowsTheNumbersOfTheStandard() {
    Samples samples = policy.callback().samples();
    assertThat(samples.ofDay(10)).isEqualTo(10);
    assertThat(samples.ofDay(11)).isEqualTo(10);
    assertThat(samples.ofHouseholds(299)).isEqualTo(60);
    assertThat(samples.ofHouseholds(300)).isEqualTo(30);
    assertThat(samples.ofHouseholds(99)).isEqualTo(30);
    assertThat(samples.ofHouseholds(100)).isEqualTo(20);
  }

  @Test
  void drawsFairly() {
    List<Long> pool = LongStream.range(0, 20).boxed().toList();
    HashSet<Long> seen = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      seen.addAll(new Draw(seed, pool, 3).drawn());
    }
    assertThat(seen).hasSameElementsAs(pool);
  }

  private static Address owner(int i) {
    return new Address("sms", "+86139000010" + (10 + i));
  }
}
