package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.callback.Heard.Outcome;
import dev.ringback.core.comment.Remark.Sentiment;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Kind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts an answer, or only keeps it, and acts on a bad one; the caller has locked ticket and
/// callback.
@Component
class TakingAnswers {

  private static final Set<String> COMPLAINT_WORTHY = Set.of("attitude", "fee");

  /// Blame, also beside praise, is asked for its level.
  private static final Set<Sentiment> TO_BE_TOLD = EnumSet.of(Sentiment.BAD, Sentiment.MIXED);

  private static final int MIDDLING = 3;

  private final CallbackRows rows;
  private final CallbackWords words;
  private final ReadingWords reading;
  private final Moves moves;
  private final Failing failing;
  private final TakingBack takingBack;
  private final Policy policy;

  TakingAnswers(
      CallbackRows rows,
      CallbackWords words,
      ReadingWords reading,
      Moves moves,
      Failing failing,
      TakingBack takingBack,
      Policy policy) {
    this.rows = rows;
    this.words = words;
    this.reading = reading;
    this.moves = moves;
    this.failing = failing;
    this.takingBack = takingBack;
    this.policy = policy;
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
    Optional<Sentiment> told = reading.read(callback, line.ticket(), answer, said.words());
    Sentiment read = told.orElse(Sentiment.UNCLEAR);
    boolean corrects = counted && callback.score() != null && bad(callback.score());
    Outcome outcome = outcome(line, said, corrects, actor);
    Heard heard = heard(line, counted, outcome);
    Integer score = heard.line().callback().score();
    if (said.words() != null
        && said.score() == null
        && told.isPresent()
        && read != Sentiment.GOOD) {
      moves.explained(callback, line.ticket(), said.words());
    }
    if (said.words() != null
        && read == Sentiment.GOOD
        && !corrects
        && score != null
        && score > MIDDLING) {
      moves.praised(line.ticket(), said.words());
    }
    return score == null && TO_BE_TOLD.contains(read) && method.equals("message")
        ? unclear(heard, now)
        : heard;
  }

  private boolean bad(int score) {
    return score <= policy.callback().failAtMost();
  }

  private Outcome outcome(Line line, Said said, boolean corrects, String actor) {
    if (said.score() == null) {
      return Outcome.NOTHING;
    }
    if (!bad(said.score())) {
      return corrects ? takingBack.of(line, said.score(), actor) : Outcome.NOTHING;
    }
    return failing.bringsBack(line, verdict(line.callback(), said), said.words(), actor)
        ? Outcome.BROUGHT_BACK
        : Outcome.NOTHING;
  }

  /// Blame without a level is asked about, and comes to a person in the end (§8.2).
  private Heard unclear(Heard heard, Instant now) {
    moves.unclear(heard.line().callback(), now.plus(policy.callback().remindAfter()));
    return new Heard(heard.line(), heard.counted(), Outcome.UNCLEAR, heard.complaint());
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
    reading.read(callback, line.ticket(), answer, said.words());
    boolean broughtBack = failing.bringsBack(line, "callback: not solved", said.words(), "owner");
    return heard(line, counted, broughtBack ? Outcome.BROUGHT_BACK : Outcome.NOTHING);
  }

  private Heard heard(Line line, boolean counted, Outcome outcome) {
    Callback callback = line.callback();
    if (counted && callback.state() != State.ANSWERED) {
      moves.ended(callback, line.ticket());
    } else {
      moves.said(callback);
    }
    return new Heard(
        now(line), counted || callback.state() == State.ANSWERED, outcome, Optional.empty());
  }

  /// An answer to a question after the first; bad manners and a wrong bill are complaints (§7.8).
  Heard hearMore(Line line, String dimension, Said said, Instant now) {
    Callback callback = line.callback();
    long answer =
        words.say(callback.id(), dimension, said.score(), said.words(), said.messageId(), now);
    reading.readLater(answer, said.words());
    moves.said(callback);
    boolean bad = said.score() != null && bad(said.score());
    // of a complaint everything is complained of already
    boolean complains =
        bad && COMPLAINT_WORTHY.contains(dimension) && line.ticket().kind() != Kind.COMPLAINT;
    Optional<TicketNumber> complaint =
        complains
            ? Optional.of(failing.complains(line, Complaining.words(line.ticket(), dimension)))
            : Optional.empty();
    return new Heard(now(line), true, Outcome.NOTHING, complaint);
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

  /// What an owner said.
  record Said(@Nullable Integer score, @Nullable String words, @Nullable Long messageId) {}
}
