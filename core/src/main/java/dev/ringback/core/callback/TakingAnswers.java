package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Counts an answer, or only keeps it, and acts on a bad one; the caller has locked ticket and
/// callback.
@Component
class TakingAnswers {

  private static final Set<String> COMPLAINT_WORTHY = Set.of("attitude", "fee");

  private static final int MIDDLING = 3;

  private final CallbackRows rows;
  private final CallbackWords words;
  private final ReadingWords reading;
  private final Moves moves;
  private final ActingOnTicket acting;
  private final Complaining complaining;
  private final Tasks tasks;
  private final Events events;
  private final Policy policy;
  private final ApplicationEventPublisher publisher;

  TakingAnswers(
      CallbackRows rows,
      CallbackWords words,
      ReadingWords reading,
      Moves moves,
      ActingOnTicket acting,
      Complaining complaining,
      Tasks tasks,
      Events events,
      Policy policy,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.words = words;
    this.reading = reading;
    this.moves = moves;
    this.acting = acting;
    this.complaining = complaining;
    this.tasks = tasks;
    this.events = events;
    this.policy = policy;
    this.publisher = publisher;
  }

  /// @param method how it was said: `message`, `phone`, …
  /// @param actor who brought it: `owner` or a staff login
  Heard hear(Line line, Said said, String method, String actor, Instant now) {
    Callback callback = line.callback();
    long answer =
        words.say(callback.id(), "overall", said.score(), said.words(), said.messageId(), now);
    boolean counted = method.equals("message") ? counts(callback, said, now) : first(callback);
    if (counted) {
      Integer score = said.score() == null ? callback.score() : said.score();
      rows.answered(callback.id(), method, score, now);
    }
    reading.read(callback.id(), line.ticket(), answer, said.words());
    boolean bad = said.score() != null && said.score() <= policy.callback().failAtMost();
    boolean broughtBack = bad && failed(line, said, verdict(callback, said), actor);
    return heard(line, said, counted, broughtBack);
  }

  private static String verdict(Callback callback, Said said) {
    return "callback: " + callback.scale().said(Objects.requireNonNull(said.score()));
  }

  /// "Still broken" is no score, but brings the work back all the same.
  Heard hearNotSolved(Line line, Said said, Instant now) {
    Callback callback = line.callback();
    long answer = words.say(callback.id(), "solved", null, said.words(), said.messageId(), now);
    boolean counted = counts(callback, said, now);
    if (counted) {
      rows.answered(callback.id(), "message", callback.score(), now);
    }
    reading.read(callback.id(), line.ticket(), answer, said.words());
    return heard(line, said, counted, failed(line, said, "callback: not solved", "owner"));
  }

  private Heard heard(Line line, Said said, boolean counted, boolean broughtBack) {
    Callback callback = line.callback();
    if (counted && callback.state() != State.ANSWERED) {
      moves.ended(callback, line.ticket());
    } else {
      events.record("callback.answered", Long.toString(callback.id()));
    }
    Line after = now(line);
    Integer score = after.callback().score();
    if (said.words() != null && said.words().length() > 2 && score != null && score > MIDDLING) {
      publisher.publishEvent(new Praised(line.ticket(), said.words()));
    }
    return new Heard(
        after, counted || callback.state() == State.ANSWERED, broughtBack, Optional.empty());
  }

  /// An answer to a question after the first; bad manners and a wrong bill are complaints (§7.8).
  Heard hearMore(Line line, String dimension, Said said, Instant now) {
    Callback callback = line.callback();
    long answer =
        words.say(callback.id(), dimension, said.score(), said.words(), said.messageId(), now);
    reading.readLater(answer, said.words());
    events.record("callback.answered", Long.toString(callback.id()));
    boolean bad = said.score() != null && said.score() <= policy.callback().failAtMost();
    Optional<TicketNumber> complaint =
        bad && COMPLAINT_WORTHY.contains(dimension)
            ? Optional.of(complaining.about(line.ticket(), dimension + ": " + said.score()))
            : Optional.empty();
    complaint.ifPresent(
        number ->
            publisher.publishEvent(
                new CallbackFailed(
                    line, dimension + ": " + said.score(), false, Optional.of(number))));
    return new Heard(now(line), true, false, complaint);
  }

  private Line now(Line line) {
    return new Line(rows.find(line.callback().id()).orElseThrow(), line.ticket());
  }

  /// An answer that comes too late is kept and acted on, but changes no figure.
  private boolean counts(Callback callback, Said said, Instant now) {
    return switch (callback.state()) {
      case DUE, SENT -> true;
      case ANSWERED ->
          said.score() != null
              && (callback.score() == null
                  || callback.answeredAt() != null
                      && now.isBefore(callback.answeredAt().plus(policy.callback().correctable())));
      case SILENT, UNREACHABLE, DECLINED, SKIPPED -> false;
    };
  }

  /// What a person of ours heard after the owner's own answer is kept beside it.
  private static boolean first(Callback callback) {
    return callback.state() != State.ANSWERED || callback.score() == null;
  }

  private boolean failed(Line line, Said said, String verdict, String actor) {
    Ticket ticket = line.ticket();
    String reason = verdict + (said.words() == null ? "" : " — " + said.words());
    tasks.open("callback-failed", ticket.conversationId(), ticket.id(), reason);
    boolean broughtBack =
        ticket.state().ended()
            && acting.act(ticket.number(), Request.of(Action.REOPEN, reason), actor)
                instanceof Answer.Done;
    events.record("callback.failed", Long.toString(line.callback().id()));
    publisher.publishEvent(new CallbackFailed(line, reason, broughtBack, Optional.empty()));
    return broughtBack;
  }

  /// What an owner said.
  record Said(@Nullable Integer score, @Nullable String words, @Nullable Long messageId) {}
}
