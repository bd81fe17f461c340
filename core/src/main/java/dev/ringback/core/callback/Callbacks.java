package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.callback.TakingAnswers.Said;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The ledger of callbacks: asks now, hears answers, takes down what people of ours found.
@Component
public class Callbacks {

  private static final Set<State> ASKABLE = EnumSet.of(State.DUE);
  private static final Set<State> CALLABLE =
      EnumSet.of(State.DUE, State.SENT, State.SILENT, State.UNREACHABLE);
  private static final Set<State> REVIEWABLE = EnumSet.complementOf(EnumSet.of(State.DUE));

  private final CallbackRows rows;
  private final CallbackWords words;
  private final CallbackReadings readings;
  private final Tickets tickets;
  private final Locking locking;
  private final Asking asking;
  private final TakingAnswers taking;
  private final Moves moves;
  private final Timers timers;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Callbacks(
      CallbackRows rows,
      CallbackWords words,
      CallbackReadings readings,
      Tickets tickets,
      Locking locking,
      Asking asking,
      TakingAnswers taking,
      Moves moves,
      Timers timers,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.rows = rows;
    this.words = words;
    this.readings = readings;
    this.tickets = tickets;
    this.locking = locking;
    this.asking = asking;
    this.taking = taking;
    this.moves = moves;
    this.timers = timers;
    this.publisher = publisher;
    this.clock = clock;
  }

  public Optional<Callback> find(long id) {
    return rows.find(id);
  }

  /// Oldest closing first.
  public List<Callback> of(long ticketId) {
    return rows.of(ticketId);
  }

  public List<CallbackAnswer> answers(long id) {
    return words.answers(id);
  }

  /// What owners said in words, newest first.
  public List<CallbackRemark> remarks(int most) {
    return readings.latest(most);
  }

  /// Newest first.
  public List<Callback> list(CallbackFilter filter, int offset, int most) {
    return rows.list(filter, offset, most);
  }

  /// What people of ours called about and no supervisor has read, oldest first (R76).
  public List<Callback> unreviewed(int most) {
    return rows.unreviewed(most);
  }

  public long count(CallbackFilter filter) {
    return rows.count(filter);
  }

  /// Asks at once, at whatever hour.
  ///
  /// @param reason why before it is due
  @Transactional
  public Reply sendNow(long id, String reason, String actor) {
    return doing(
        id,
        ASKABLE,
        line -> {
          Instant now = clock.instant();
          if (!asking.ask(List.of(line), reason + " (" + actor + ")", now).isEmpty()) {
            // it finds for itself when the reminder is due
            timers.set(CallbackTimer.NAME, id, now);
          }
        });
  }

  /// The owner answers.
  ///
  /// @param score 1 to 5; empty if it was said in words alone
  /// @param said as sent
  /// @return empty if there is no such callback
  @Transactional
  public Optional<Heard> answer(
      long id, Optional<Integer> score, String said, @Nullable Long messageId) {
    return locking
        .one(id)
        .map(
            line -> {
              timers.clear(CallbackTimer.NAME, id);
              return taking.hear(
                  line,
                  new Said(score.orElse(null), said.isBlank() ? null : said, messageId),
                  "message",
                  "owner",
                  clock.instant());
            });
  }

  /// The owner answers a question after the first.
  ///
  /// @param dimension such as `attitude`
  @Transactional
  public Optional<Heard> answerMore(
      long id, String dimension, int score, String said, @Nullable Long messageId) {
    return locking
        .one(id)
        .map(
            line ->
                taking.hearMore(
                    line, dimension, new Said(score, said, messageId), clock.instant()));
  }

  /// What was asked in a thread and waits for an answer, in the order of asking.
  public List<Line> waitingIn(long conversationId) {
    return rows.waitingIn(conversationId).stream()
        .flatMap(
            callback ->
                tickets.find(callback.ticket()).map(ticket -> new Line(callback, ticket)).stream())
        .toList();
  }

  /// A person of ours has called back.
  @Transactional
  public Reply result(long id, CallResult result, String login) {
    return doing(
        id,
        CALLABLE,
        line -> {
          Instant now = clock.instant();
          words.call(id, result, numberCalled(result, line), login, now);
          result.more().forEach((what, score) -> words.say(id, what, score, null, null, now));
          switch (result.outcome()) {
            case REACHED -> reached(line, result, login, now);
            case NO_ANSWER -> {
              if (line.callback().state() == State.SILENT) {
                rows.become(id, State.UNREACHABLE, "no_answer");
              }
            }
            case DECLINED -> {
              if (line.callback().state() != State.ANSWERED) {
                moves.end(line.callback(), line.ticket(), State.DECLINED, "declined");
              }
            }
          }
          publisher.publishEvent(
              new CallbackCalled(
                  new Line(rows.find(id).orElseThrow(), line.ticket()), result, login));
        });
  }

  private static @Nullable String numberCalled(CallResult result, Line line) {
    return result.number() == null && result.method().equals("phone")
        ? line.ticket().reporter().phone()
        : result.number();
  }

  /// The owner says that it is not solved (§7.8).
  ///
  /// @return empty if there is no such callback
  @Transactional
  public Optional<Heard> notSolved(long id, String said, @Nullable Long messageId) {
    return locking
        .one(id)
        .map(
            line -> {
              timers.clear(CallbackTimer.NAME, id);
              return taking.hearNotSolved(line, new Said(null, said, messageId), clock.instant());
            });
  }

  private void reached(Line line, CallResult result, String login, Instant now) {
    timers.clear(CallbackTimer.NAME, line.callback().id());
    Said said = new Said(result.score(), result.words(), null);
    taking.hear(line, said, result.method(), login, now);
  }

  /// A supervisor has read it.
  @Transactional
  public Reply review(long id, String comment, String login) {
    return doing(id, REVIEWABLE, line -> words.review(id, comment, login, clock.instant()));
  }

  private Reply doing(long id, Set<State> allowed, Consumer<Line> then) {
    return locking
        .one(id)
        .<Reply>map(
            line -> {
              if (!allowed.contains(line.callback().state())) {
                return new Reply.NotAllowed(line.callback(), allowed);
              }
              then.accept(line);
              return new Reply.Done(rows.find(id).orElseThrow());
            })
        .orElseGet(Reply.NoSuchCallback::new);
  }
}
