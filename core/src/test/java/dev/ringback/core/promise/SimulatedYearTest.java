package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.BesideOthers;
import dev.ringback.core.CoreTest;
import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.complaint.WorkingOnComplaint;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/// A year of an estate: tickets at all hours, holidays, people who are fast, slow, or never come,
/// and nodes that stand still, die in the middle of their work, or do it twice. Every promise is
/// met, broken, moved or given up exactly once, and none is lost.
@BesideOthers
class SimulatedYearTest extends CoreTest {

  /// All 20,000 by `-Dringback.year=20000`.
  private static final int TICKETS = Integer.getInteger("ringback.year", 2000);

  private static final long SEED = 20260101;
  private static final Instant NEW_YEAR = Instant.parse("2025-12-31T16:00:00Z");
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration LONG_AFTER = Duration.ofDays(60);

  /// One event in so many finds the nodes standing, one timer in so many a node that fails it.
  private static final int SELDOM = 50;

  private static final int LONGEST_STOP_HOURS = 12;

  private static final List<What> FINDINGS =
      List.of(What.MEETING, What.FACTS, What.CAUSE, What.SOLUTION);

  private final Random random = new Random(SEED);

  @Autowired OpeningTicket opening;
  @Autowired ActingOnTicket acting;
  @Autowired Paging paging;
  @Autowired WorkingOnComplaint complaint;
  @Autowired Tickets tickets;
  @Autowired Policy policy;
  @Autowired Escalations escalations;

  private int stops;
  private int deaths;
  private int repeats;

  @Test
  @Timeout(2700)
  void losesNoPromiseAndCountsNoneTwice() {
    given.staff("wang", "Wang");
    clock.set(NEW_YEAR);
    timers.on(this::unreliably);
    TreeMap<Instant, Runnable> plan = new TreeMap<>();
    var life = new YearOfTickets(random, plan, this::open, this::act);
    for (int i = 0; i < TICKETS; i++) {
      life.report(NEW_YEAR.plusSeconds(random.nextLong(YEAR.toSeconds())));
    }

    life.weekly(NEW_YEAR, YEAR, this::answerForWhatIsBroken);

    while (!plan.isEmpty()) {
      Map.Entry<Instant, Runnable> next = plan.pollFirstEntry();
      comes(next.getKey());
      next.getValue().run();
      heard.forget();
      if (!paging.ringing().isEmpty()) {
        life.soon(clock.instant(), this::answerAlarms);
      }
    }
    timers.until(NEW_YEAR.plus(YEAR).plus(LONG_AFTER));

    var books = new YearBooks(jdbc, policy.limits().warnAt());
    System.out.printf(
        "A simulated year of %d tickets: %s; nodes stopped %d times, died over %d timers, ran %d"
            + " twice%n",
        TICKETS, books.figures(), stops, deaths, repeats);
    books.everyPromiseHasOneEnd();
    books.everyMarkIsWrittenOnce();
    books.everyWarningComesOnce();
    books.nothingIsLeftToCome();
  }

  /// The moment of an event, unless the nodes stand still and find it, and much else, only later.
  private void comes(Instant moment) {
    if (!moment.isAfter(clock.instant())) {
      return;
    }
    if (random.nextInt(SELDOM) > 0) {
      timers.until(moment);
      return;
    }
    stops++;
    clock.set(moment.plus(Duration.ofMinutes(random.nextInt(LONGEST_STOP_HOURS * 60))));
    // otherwise people are there before the scheduler has looked
    if (random.nextBoolean()) {
      timers.run();
    }
  }

  private void unreliably(Runnable timer) {
    int luck = random.nextInt(SELDOM);
    if (luck == 0) {
      deaths++;
      transaction.executeWithoutResult(
          status -> {
            timer.run();
            status.setRollbackOnly();
          });
    }
    timer.run();
    if (luck == 1) {
      repeats++;
      timer.run();
    }
  }

  /// Most of it; the rest is called out again, day after day.
  private void answerForWhatIsBroken() {
    escalations.open(TICKETS, 0).stream()
        .filter(broken -> random.nextInt(10) > 0)
        .forEach(broken -> escalations.acknowledge(broken.id(), "wang"));
  }

  private void answerAlarms() {
    paging.ringing().forEach(page -> paging.accept(page.id(), "wang"));
  }

  private Ticket open(Draft draft) {
    return transaction.execute(status -> opening.open(draft, "bot"));
  }

  private void act(TicketNumber number, Request request) {
    boolean complained =
        tickets.find(number.serial()).filter(it -> it.kind() == Kind.COMPLAINT).isPresent();
    if (complained && request.action() == Action.RESOLVE) {
      complaint.confirm(number, "as told", "wang");
      FINDINGS.forEach(what -> complaint.find(number, what, "as found", "wang"));
    }
    Answer answer = acting.act(number, request, random.nextBoolean() ? "wang" : "system");
    if (answer instanceof Answer.Incomplete missing) {
      assertThat(missing.field()).isIn("until", "urgency");
    }
  }
}
