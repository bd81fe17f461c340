package dev.ringback.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever is asked of tickets, in whatever order, the history is one that the table allows.
class AnySequenceTest extends CoreTest {

  private static final int SEQUENCES = 60;
  private static final int LENGTH = 15;
  private static final long SEED = 20260304;

  // alarms, reminders and callbacks write beside the moves and move nothing
  private static final Set<String> BESIDE =
      Set.of(
          "page",
          "page_cancelled",
          "page_accepted",
          "page_declined",
          "acceptance_reminded",
          "promise_warned",
          "promise_broken",
          "promise_late",
          "promise_escalated",
          "promise_acknowledged",
          "promise_appointed",
          "repeats",
          "repeated_by",
          "told_again");

  @Autowired ActingOnTicket acting;
  @Autowired Tickets tickets;

  @BeforeEach
  void staff() {
    given.staff("wang", "Wang");
  }

  @Test
  void leavesAHistoryThatTheTableAllows() {
    Random random = new Random(SEED);
    for (int i = 0; i < SEQUENCES; i++) {
      Ticket ticket = given.open(Kind.REPAIR, pick(random, Urgency.values()));
      for (int step = 0; step < LENGTH; step++) {
        clock.pass(Duration.ofMinutes(random.nextInt(600)));
        attempt(ticket, request(random));
      }
      timers.run();
      followsTheTable(ticket);
    }
  }

  @Test
  void leavesItAlsoWhenSeveralActAtOnce() throws Exception {
    Random random = new Random(SEED);
    Ticket ticket = given.open(Kind.COMPLAINT, Urgency.NORMAL);
    List<Callable<Answer>> work = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Request request = request(random);
      work.add(() -> acting.act(ticket.number(), request, "wang"));
    }
    int done = 0;
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<Answer> answer : threads.invokeAll(work)) {
        done += answer.get() instanceof Answer.Done ? 1 : 0;
      }
    }

    followsTheTable(ticket);
    assertThat(tickets.find(ticket.number()).orElseThrow().version()).isEqualTo(done);
  }

  private void attempt(Ticket ticket, Request request) {
    Ticket before = tickets.find(ticket.number()).orElseThrow();
    int lines = tickets.history(ticket.id()).size();

    Answer answer = acting.act(ticket.number(), request, "wang");

    boolean legal = Lifecycle.allowed(before.step()).contains(request.action());
    if (answer instanceof Answer.Done(Ticket after)) {
      assertThat(legal).isTrue();
      assertThat(after.version()).isEqualTo(before.version() + 1);
      assertThat(tickets.find(ticket.number())).contains(after);
    } else {
      assertThat(tickets.find(ticket.number())).contains(before);
      assertThat(tickets.history(ticket.id())).hasSize(lines);
      assertThat(answer instanceof Answer.NotAllowed).isEqualTo(!legal);
    }
  }

  private void followsTheTable(Ticket ticket) {
    Step at = Step.OPENED;
    Step working = at;
    List<HistoryEntry> history = tickets.history(ticket.id());
    assertThat(history.getFirst().action()).isEqualTo("open");
    for (HistoryEntry entry : history.subList(1, history.size())) {
      if (BESIDE.contains(entry.action())) {
        continue;
      }
      Action action = Action.valueOf(entry.action().toUpperCase(java.util.Locale.ROOT));
      Lifecycle.Move move = Lifecycle.move(at, action).orElseThrow();
      assertThat(entry.from()).isEqualTo(at.code());
      at = move.back() ? Lifecycle.afterWaiting(working) : move.to() == null ? at : move.to();
      working = Lifecycle.WAITS.contains(at) ? working : at;
      assertThat(entry.to()).isEqualTo(at.code());
    }
    assertThat(tickets.find(ticket.number()).orElseThrow().step()).isEqualTo(at);
  }

  /// A grade belongs to a regrade; with anything else it is refused.
  private @Nullable Urgency graded(Random random, Action action, boolean complete) {
    boolean wanted = action == Action.REGRADE ? complete : random.nextInt(20) == 0;
    return wanted ? pick(random, Urgency.values()) : null;
  }

  /// Any action, with what it needs or without.
  private Request request(Random random) {
    Action action = pick(random, Action.values());
    boolean complete = random.nextInt(5) > 0;
    return new Request(
        action,
        complete ? "wang" : pick(random, new String[] {"nobody", null}),
        complete ? "a note" : null,
        complete ? "a reason" : null,
        complete ? clock.instant().plus(Duration.ofDays(1)) : null,
        null,
        null,
        graded(random, action, complete),
        null);
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }
}
