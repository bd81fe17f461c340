package dev.ringback.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.BesideOthers;
import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackFilter;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/// A quarter of closed tickets, played through: the ledger adds up, and every figure is what a slow
/// count of the raw rows gives.
@BesideOthers
class QuarterTest extends CoreTest {

  /// The whole quarter of 5,000 is played by `-Dringback.quarter=5000`.
  private static final int TICKETS = Integer.getInteger("ringback.quarter", 250);

  private static final Duration QUARTER = Duration.ofDays(90);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<Category> CATEGORIES =
      List.of(Category.PLUMBING, Category.LIGHTING, Category.APPLIANCE, Category.SEEPAGE);

  @Autowired Callbacks callbacks;
  @Autowired HearingOwners owners;
  @Autowired CallingBack calling;
  @Autowired Addresses addresses;
  @Autowired Tickets tickets;
  @Autowired Reports reports;

  private final Random random = new Random(7);
  private final List<Ticket> closed = new ArrayList<>();
  private final Queue<TicketNumber> answered = new ArrayDeque<>();
  private Instant start = Instant.EPOCH;

  @Test
  @Timeout(1500)
  void addsUpToTheClosedTicketsAndEqualsASlowCount() {
    start = clock.instant();
    play();
    List<Callback> all =
        closed.stream().flatMap(ticket -> callbacks.of(ticket.id()).stream()).toList();
    List<Callback> firsts =
        all.stream().filter(c -> c.purpose().code().equals("closing") && c.step() == 0).toList();

    int closings =
        closed.stream().mapToInt(ticket -> tickets.find(ticket.id()).orElseThrow().rounds()).sum();
    assertThat(firsts).hasSize(closings);
    assertThat(callbacks.count(new CallbackFilter(null, null, null))).isEqualTo(all.size());
    assertThat(live(all)).allMatch(count -> count <= 1);
    figures(all, ZONE);
    figures(all, ZoneId.of("America/Los_Angeles"));
    rows(all);
  }

  private void play() {
    Duration gap = QUARTER.dividedBy(TICKETS);
    for (int i = 0; i < TICKETS; i++) {
      Kind kind = i % 9 == 0 ? Kind.COMPLAINT : Kind.REPAIR;
      Address owner = new Address("sms", "+8613" + (100_000_000 + i % (TICKETS * 2 / 3)));
      Ticket ticket = given.open(kind, Urgency.NORMAL, owner);
      given.act(
          ticket,
          new Request(
              Action.REGRADE, null, null, null, null, null, CATEGORIES.get(i % 4), null, null),
          "lin");
      if (i % 50 == 0) {
        addresses.surveys(owner, false);
      }
      closed.add(given.closed(ticket));
      timers.advance(gap);
      answerSome();
    }
    timers.advance(Duration.ofDays(3));
  }

  /// Owners answer at once, later, twice, in words, or not at all; some are called.
  private void answerSome() {
    int most = 3;
    for (Callback sent :
        callbacks.list(new CallbackFilter(Callback.State.SENT, null, null), 0, most)) {
      answered.add(sent.ticket());
      int what = random.nextInt(10);
      long id = sent.id();
      if (what < 5) {
        owners.answer(id, Optional.of(1 + random.nextInt(5)), "digit", null);
      } else if (what == 5) {
        owners.answer(id, Optional.empty(), "thank you", null);
      } else if (what == 6) {
        owners.answer(id, Optional.of(3), "3", null);
        owners.answer(id, Optional.of(4), "4, I meant", null);
      } else if (what == 7) {
        owners.notSolved(id, "still drips", null);
      }
    }
    for (Callback silent :
        callbacks.list(new CallbackFilter(Callback.State.SILENT, null, null), 0, 1)) {
      answered.add(silent.ticket());
      if (random.nextInt(3) == 0) {
        owners.answer(silent.id(), Optional.of(1 + random.nextInt(5)), "late", null);
      } else if (random.nextInt(3) == 0) {
        calling.result(
            silent.id(), new CallResult("phone", CallResult.Outcome.REACHED, 4, "fine"), "mei");
      }
    }
    reclose();
  }

  /// What an answer opened again is mended some answers later, else broken promises pile up.
  private void reclose() {
    while (answered.size() > 20) {
      tickets
          .find(answered.remove())
          .filter(ticket -> !ticket.state().ended())
          .ifPresent(given::closed);
    }
  }

  private void figures(List<Callback> all, ZoneId zone) {
    Span span = new Span(start, clock.instant().plusSeconds(1), null, zone);
    Report said = reports.of(Sheet.SATISFACTION, span);
    List<Callback> asked =
        all.stream()
            .filter(c -> c.sentAt() != null || c.answeredAt() != null)
            .filter(c -> c.answeredAt() != null || !"reopened".equals(c.reason()))
            .filter(c -> inside(span, moment(c)))
            .toList();
    List<Integer> scores = asked.stream().map(Callback::score).filter(Objects::nonNull).toList();
    long good = scores.stream().filter(score -> score >= 4).count();
    long average = scores.stream().filter(score -> score == 3).count();
    assertThat(said.n()).isEqualTo(scores.size());
    assertThat(figure(said, "asked")).isEqualByComparingTo(BigDecimal.valueOf(asked.size()));
    assertThat(figure(said, "satisfactionRate"))
        .isEqualByComparingTo(Satisfaction.rate(good, average, scores.size()));
    assertThat(figure(said, "returnRate"))
        .isEqualByComparingTo(Satisfaction.returned(scores.size(), asked.size()));
    assertThat(figure(said, "meanPoints")).isEqualByComparingTo(Satisfaction.mean(scores));

    for (String part : List.of("category", "kind", "month", "hour", "site")) {
      Report parted = reports.of(Sheet.SATISFACTION, span, List.of(part));
      assertThat(sum(parted, "n")).isEqualTo(scores.size());
      assertThat(sum(parted, "asked")).isEqualTo(asked.size());
    }
    ledger(all, span);
  }

  private void ledger(List<Callback> all, Span span) {
    Report ledger = reports.of(Sheet.CALLBACKS, span);
    List<Callback> due = all.stream().filter(c -> inside(span, moment(c))).toList();
    assertThat(ledger.n()).isEqualTo(due.size());
    long states = 0;
    for (Callback.State state : Callback.State.values()) {
      long count = due.stream().filter(c -> c.state() == state).count();
      assertThat(figure(ledger, state.code())).isEqualByComparingTo(BigDecimal.valueOf(count));
      states += count;
    }
    assertThat(states).isEqualTo(due.size());
    long handled =
        due.stream()
            .filter(c -> !"reopened".equals(c.reason()))
            .map(c -> c.ticket() + "/" + c.closing())
            .distinct()
            .count();
    long called =
        due.stream()
            .filter(c -> c.state() == Callback.State.ANSWERED)
            .map(c -> c.ticket() + "/" + c.closing())
            .distinct()
            .count();
    assertThat(figure(ledger, "callbackRate"))
        .isEqualByComparingTo(Satisfaction.returned(called, handled));
  }

  private void rows(List<Callback> all) {
    Span span = new Span(start, clock.instant().plusSeconds(1), null, ZONE);
    long due = all.stream().filter(c -> inside(span, moment(c))).count();
    assertThat(counted(span, Map.of())).isEqualTo((int) due);
    Report parted = reports.of(Sheet.CALLBACKS, span, List.of("kind"));
    for (Map<String, ?> part : parted.rows()) {
      String kind = Objects.toString(part.get("kind"), "");
      assertThat(counted(span, Map.of("kind", kind)))
          .isEqualTo(((Number) Objects.requireNonNull(part.get("n"))).intValue());
    }
  }

  private int counted(Span span, Map<String, String> of) {
    RowsOf sheet = RowsOf.sheet(reports, Sheet.CALLBACKS, span, of);
    assertThat(sheet.columns()).contains("callback", "ticket", "score");
    return sheet.all().size();
  }

  private static List<Long> live(List<Callback> all) {
    Map<String, Long> live = new HashMap<>();
    all.stream()
        .filter(c -> c.state() == Callback.State.DUE || c.state() == Callback.State.SENT)
        .forEach(c -> live.merge(c.ticket().toString(), 1L, Long::sum));
    return List.copyOf(live.values());
  }

  private static Instant moment(Callback callback) {
    Instant sent = callback.sentAt();
    Instant answered = callback.answeredAt();
    return sent != null ? sent : answered != null ? answered : callback.dueAt();
  }

  private static boolean inside(Span span, Instant at) {
    return !at.isBefore(span.from()) && at.isBefore(span.to());
  }

  private static BigDecimal figure(Report report, String name) {
    return new BigDecimal(String.valueOf(report.figures().get(name)));
  }

  private static long sum(Report report, String column) {
    return report.rows().stream()
        .mapToLong(row -> ((Number) Objects.requireNonNull(row.get(column))).longValue())
        .sum();
  }
}
