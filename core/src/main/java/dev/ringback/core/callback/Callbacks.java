package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.callback.TakingAnswers.Said;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
  private final Tickets tickets;
  private final Asking asking;
  private final TakingAnswers taking;
  private final Timers timers;
  private final Clock clock;

  Callbacks(
      CallbackRows rows,
      Tickets tickets,
      Asking asking,
      TakingAnswers taking,
      Timers timers,
      Clock clock) {
    this.rows = rows;
    this.tickets = tickets;
    this.asking = asking;
    this.taking = taking;
    this.timers = timers;
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
    return rows.answers(id);
  }

  /// Newest first.
  public List<Callback> list(CallbackFilter filter, int offset, int most) {
    return rows.list(filter.stateCode(), filter.ticketId(), filter.dueBy(), offset, most);
  }

  public long count(CallbackFilter filter) {
    return rows.count(filter.stateCode(), filter.ticketId(), filter.dueBy());
  }

  /// Asks at once, at whatever hour.
  ///
  /// @param reason why before it is due
  @Transactional
  public Reply sendNow(long id, String reason, String actor) {
    return doing(
        id,
        ASKABLE,
        (callback, ticket) -> {
          Instant now = clock.instant();
          if (asking.ask(callback, ticket, reason + " (" + actor + ")", now)) {
            // it finds for itself when the reminder is due
            timers.set(CallbackTimer.NAME, id, now);
          } else {
            timers.clear(CallbackTimer.NAME, id);
          }
        });
  }

  /// The owner answers.
  ///
  /// @param score 1 to 5; empty if it was said in words alone
  /// @param words as sent
  @Transactional
  public void answer(long id, Optional<Integer> score, String words, @Nullable Long messageId) {
    locked(
        id,
        (callback, ticket) -> {
          Said said = new Said(score.orElse(null), words.isBlank() ? null : words, messageId);
          timers.clear(CallbackTimer.NAME, id);
          taking.hear(callback, ticket, said, "message", "owner", clock.instant());
          return true;
        },
        false);
  }

  /// A person of ours has called back.
  @Transactional
  public Reply result(long id, CallResult result, String login) {
    return doing(
        id,
        CALLABLE,
        (callback, ticket) -> {
          Instant now = clock.instant();
          rows.call(id, result, login, now);
          switch (result.outcome()) {
            case REACHED -> reached(callback, ticket, result, login, now);
            case NO_ANSWER -> {
              if (callback.state() == State.SILENT) {
                rows.become(id, State.UNREACHABLE, "no_answer");
              }
            }
            case DECLINED -> {
              timers.clear(CallbackTimer.NAME, id);
              rows.become(id, State.DECLINED, "declined");
            }
          }
        });
  }

  private void reached(
      Callback callback, Ticket ticket, CallResult result, String login, Instant now) {
    timers.clear(CallbackTimer.NAME, callback.id());
    rows.answered(callback.id(), result.method(), result.score(), now);
    Said said = new Said(result.score(), result.words(), null);
    taking.hear(rows.lock(callback.id()).orElseThrow(), ticket, said, result.method(), login, now);
  }

  /// A supervisor has read it.
  @Transactional
  public Reply review(long id, String comment, String login) {
    return doing(
        id, REVIEWABLE, (callback, ticket) -> rows.review(id, comment, login, clock.instant()));
  }

  private Reply doing(long id, Set<State> allowed, BiConsumer<Callback, Ticket> then) {
    return locked(
        id,
        (callback, ticket) -> {
          if (!allowed.contains(callback.state())) {
            return new Reply.NotAllowed(callback, allowed);
          }
          then.accept(callback, ticket);
          return new Reply.Done(rows.find(id).orElseThrow());
        },
        new Reply.NoSuchCallback());
  }

  /// Conversation, ticket, callback: the order that everybody keeps.
  <T> T locked(long id, BiFunction<Callback, Ticket, T> then, T otherwise) {
    return rows.find(id)
        .flatMap(found -> tickets.lock(found.ticket().serial()))
        .flatMap(ticket -> rows.lock(id).map(callback -> then.apply(callback, ticket)))
        .orElse(otherwise);
  }
}
