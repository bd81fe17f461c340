package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.callback.TakingAnswers.Said;
import dev.ringback.core.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes down what people of ours found who called back, and what their supervisor says of it (R68,
/// R76).
@Component
public class CallingBack {

  private static final Set<State> CALLABLE =
      EnumSet.of(State.DUE, State.SENT, State.SILENT, State.UNREACHABLE);
  private static final Set<State> CALLABLE_AFTERWARDS =
      EnumSet.of(State.DUE, State.SENT, State.SILENT, State.UNREACHABLE, State.ANSWERED);
  private static final Set<State> REVIEWABLE = EnumSet.complementOf(EnumSet.of(State.DUE));

  private final Doing doing;
  private final CallbackWords words;
  private final TakingAnswers taking;
  private final Moves moves;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  CallingBack(
      Doing doing,
      CallbackWords words,
      TakingAnswers taking,
      Moves moves,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.doing = doing;
    this.words = words;
    this.taking = taking;
    this.moves = moves;
    this.publisher = publisher;
    this.clock = clock;
  }

  @Transactional
  public Reply result(long id, CallResult result, String login) {
    return doing.with(
        id,
        words.insisted(id) ? CALLABLE_AFTERWARDS : CALLABLE,
        line -> {
          Optional<String> wrong = result.wrong(line.callback().scale());
          return wrong.isPresent()
              ? new Reply.NotOffered(line.callback(), wrong.get())
              : incomplete(line, result)
                  .orElseGet(() -> written(line, result.levelled(line.callback().scale()), login));
        });
  }

  /// Number, time and content belong to a record (R68); what is promised lies ahead (R72).
  private Optional<Reply> incomplete(Line line, CallResult result) {
    Callback callback = line.callback();
    if (result.empty()) {
      return Optional.of(new Reply.Incomplete(callback, "words", "what was said is needed"));
    }
    if (result.outcome() == CallResult.Outcome.REACHED
        && result.method().equals("phone")
        && numberCalled(result, line) == null) {
      return Optional.of(
          new Reply.Incomplete(callback, "number", "is needed: the ticket names no phone"));
    }
    if (result.calledAt() != null && result.calledAt().isBefore(line.ticket().openedAt())) {
      return Optional.of(
          new Reply.Incomplete(callback, "calledAt", "lies before the ticket was opened"));
    }
    return result.promisesThePast(clock.instant())
        ? Optional.of(new Reply.Incomplete(callback, "promises.until", "must lie ahead"))
        : Optional.empty();
  }

  private Reply written(Line line, CallResult result, String login) {
    Instant now = clock.instant();
    long id = line.callback().id();
    words.call(id, result, numberCalled(result, line), login, now);
    switch (result.outcome()) {
      case REACHED -> reached(line, result, login, now);
      case NO_ANSWER -> moves.nobodyThere(line.callback());
      case DECLINED -> declined(line);
    }
    Reply.Done done = doing.done(id);
    publisher.publishEvent(
        new CallbackCalled(new Line(done.callback(), line.ticket()), result, login));
    return done;
  }

  /// What was answered before stays answered.
  private void declined(Line line) {
    if (line.callback().state() != State.ANSWERED) {
      moves.end(line.callback(), line.ticket(), State.DECLINED, "declined");
    }
  }

  private static @Nullable String numberCalled(CallResult result, Line line) {
    return result.number() == null && result.method().equals("phone")
        ? line.ticket().reporter().phone()
        : result.number();
  }

  private void reached(Line line, CallResult result, String login, Instant now) {
    Said said = new Said(result.score(), result.words(), null);
    taking.hear(line, said, result.method(), login, now);
    result
        .more()
        .forEach((what, level) -> taking.hearMore(line, what, new Said(level, null, null), now));
  }

  /// A supervisor has read it, who did not make the call; the service account is no single person.
  @Transactional
  public Reply review(long id, String comment, String login) {
    return doing.with(
        id,
        REVIEWABLE,
        line -> {
          if (!login.equals(Staff.API) && words.called(id, login)) {
            return new Reply.OwnCall(line.callback());
          }
          words.review(id, comment, login, clock.instant());
          return doing.done(id);
        });
  }
}
