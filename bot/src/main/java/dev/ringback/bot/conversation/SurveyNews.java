package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.CallbackTalk;
import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Scale;
import dev.ringback.bot.dialogue.Setting;
import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.callback.CallbackAnswer;
import dev.ringback.core.callback.CallbackDue;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.Heard;
import dev.ringback.core.callback.HearingOwners;
import dev.ringback.core.callback.Line;
import dev.ringback.core.callback.Purpose;
import dev.ringback.core.comment.Remark.Sentiment;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Callbacks as the dialogue needs to know them, and the owner's answers on their way to the
/// ledger.
@Component
class SurveyNews {

  private static final int HAN_WEIGHS = 4;

  /// So many letters are more than "extremely dissatisfied".
  private static final int REASONS = 26;

  private final Callbacks callbacks;
  private final HearingOwners hearing;
  private final Matters matters;
  private final Expectations expectations;
  private final Homes homes;
  private final Tickets tickets;

  SurveyNews(
      Callbacks callbacks,
      HearingOwners hearing,
      Matters matters,
      Expectations expectations,
      Homes homes,
      Tickets tickets) {
    this.expectations = expectations;
    this.homes = homes;
    this.tickets = tickets;
    this.callbacks = callbacks;
    this.hearing = hearing;
    this.matters = matters;
  }

  Incoming due(CallbackDue due) {
    Ticket first = due.lines().getFirst().ticket();
    return new CallbackTalk.CallbackDue(
        surveys(due.lines(), first.language()),
        surveys(waiting(first.conversationId()), first.language()),
        due.again());
  }

  Optional<Incoming> answer(
      long callback,
      Optional<Integer> score,
      String words,
      @Nullable Long messageId,
      Language language) {
    return hearing
        .answer(callback, score, words, messageId)
        .map(heard -> heard(heard, score, language));
  }

  Optional<Incoming> answer(
      long callback,
      String dimension,
      int score,
      String words,
      @Nullable Long messageId,
      Language language) {
    return hearing
        .answerMore(callback, dimension, score, words, messageId)
        .map(heard -> heard(heard, Optional.empty(), language));
  }

  Optional<Incoming> notSolved(
      long callback, String words, @Nullable Long messageId, Language language) {
    return hearing
        .notSolved(callback, words, messageId)
        .map(heard -> heard(heard, Optional.empty(), language));
  }

  private Incoming heard(Heard heard, Optional<Integer> score, Language language) {
    return new CallbackTalk.CallbackHeard(
        survey(heard.line(), language),
        score,
        heard.counted(),
        outcome(heard.outcome()),
        heard.complaint(),
        told(heard),
        heard.outcome() == Heard.Outcome.BROUGHT_BACK
            ? promise(heard.line().ticket(), language)
            : new Incoming.Promise(""),
        surveys(waiting(heard.line().ticket().conversationId()), language));
  }

  private boolean told(Heard heard) {
    return callbacks.answers(heard.line().callback().id()).stream()
        .filter(answer -> !praises(answer))
        .map(CallbackAnswer::text)
        .anyMatch(text -> text != null && told(text));
  }

  private static boolean praises(CallbackAnswer answer) {
    return answer.reading() != null && answer.reading().sentiment() == Sentiment.GOOD;
  }

  /// More than a level: a Han character says as much as a few letters.
  private static boolean told(String text) {
    return text.codePoints()
            .filter(Character::isLetter)
            .map(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN ? HAN_WEIGHS : 1)
            .sum()
        >= REASONS;
  }

  private static CallbackTalk.CallbackHeard.Outcome outcome(Heard.Outcome outcome) {
    return switch (outcome) {
      case NOTHING -> CallbackTalk.CallbackHeard.Outcome.NOTHING;
      case BROUGHT_BACK -> CallbackTalk.CallbackHeard.Outcome.BROUGHT_BACK;
      case CLOSED_AGAIN -> CallbackTalk.CallbackHeard.Outcome.CLOSED_AGAIN;
      case KEPT_OPEN -> CallbackTalk.CallbackHeard.Outcome.KEPT_OPEN;
      case UNCLEAR -> CallbackTalk.CallbackHeard.Outcome.UNCLEAR;
    };
  }

  /// What may still be answered, or put right, in a thread.
  ///
  /// @param since answers older than this stand
  Setting.Surveyed open(Conversation conversation, Language language, Instant since) {
    List<Line> lines = callbacks.openIn(conversation.id(), since);
    return new Setting.Surveyed(
        surveys(
            lines.stream().filter(line -> line.callback().state() == State.SENT).toList(),
            language),
        surveys(lines.stream().filter(line -> line.callback().score() != null).toList(), language));
  }

  private List<Line> waiting(@Nullable Long conversationId) {
    return conversationId == null ? List.of() : callbacks.waitingIn(conversationId);
  }

  private List<CallbackTalk.Survey> surveys(List<Line> lines, Language language) {
    return lines.stream().map(line -> survey(line, language)).toList();
  }

  private CallbackTalk.Survey survey(Line line, Language language) {
    return new CallbackTalk.Survey(
        matters.of(line.ticket(), language),
        line.callback().id(),
        doubtful(line),
        occasion(line.callback().purpose()),
        homes
            .handover(line.ticket().place())
            .map(day -> day.plusYears(line.callback().step()).toString())
            .orElse("none"),
        switch (line.callback().scale()) {
          case S5 -> Scale.FIVE;
          case S3 -> Scale.THREE;
          case S2 -> Scale.YES_NO;
        });
  }

  /// The question before it was whether all is well, and nobody has answered that.
  private static boolean doubtful(Line line) {
    return "silence".equals(line.ticket().closedHow())
        && line.callback().purpose() == Purpose.CLOSING
        && line.callback().step() == 0;
  }

  private static CallbackTalk.Survey.Occasion occasion(Purpose purpose) {
    return switch (purpose) {
      case CLOSING, TRACKING -> CallbackTalk.Survey.Occasion.CLOSING;
      case RAIN, SEASON -> CallbackTalk.Survey.Occasion.RAIN;
      case WARRANTY -> CallbackTalk.Survey.Occasion.WARRANTY_ENDS;
      case PERIODIC -> CallbackTalk.Survey.Occasion.PERIODIC;
    };
  }

  private Incoming.Promise promise(Ticket ticket, Language language) {
    return expectations.again(tickets.find(ticket.id()).orElse(ticket), language);
  }
}
