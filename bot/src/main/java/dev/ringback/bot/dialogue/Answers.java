package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingAcceptance;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.Optional;

/// Answers to the question asked last; what is no answer is heard as something new.
final class Answers {

  private static final int MIDDLING = 3;

  private Answers() {}

  static Turn acceptance(AskingAcceptance asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> accepted(ticket);
      case Answer.Digit(int value) when value == 2 -> rejected(ticket, "");
      case Answer.Yes _ -> accepted(ticket);
      // "noted" and "thanks" say that it was read, not that it is fixed
      case Answer.Thanks _ -> askAgain(asking, setting);
      case Answer.No _ -> rejected(ticket, "");
      // "no need any more, it works by itself" answers the question, too
      case Answer.Cancel _ when words.reading().number().isEmpty() -> accepted(ticket);
      case Answer.StillBroken _ -> rejected(ticket, words.text());
      case Answer.Score(int value) ->
          value > MIDDLING ? accepted(ticket) : rejected(ticket, words.text());
      case Answer.Digit _ -> Turn.stay(asking, Says.reply(Phrase.NOT_UNDERSTOOD));
      default -> acceptanceInWords(asking, words, setting);
    };
  }

  private static Turn askAgain(AskingAcceptance asking, Setting setting) {
    return setting
        .matter(asking.ticket())
        .map(News::acceptanceOverdue)
        .orElse(Turn.stay(asking, Says.reply(Phrase.THANKS)));
  }

  private static Turn acceptanceInWords(AskingAcceptance asking, Words words, Setting setting) {
    boolean aboutIt =
        setting
            .matter(asking.ticket())
            .map(matter -> matter.category() == words.verdict().category())
            .orElse(false);
    return switch (words.verdict().intent()) {
      case PRAISE -> accepted(asking.ticket());
      case REPAIR, PROGRESS, COMPLAINT ->
          aboutIt || words.verdict().category() == Category.SERVICE_QUALITY
              ? rejected(asking.ticket(), words.text())
              : Reports.anew(asking, words, setting);
      case ENQUIRY, AGENT, OTHER -> Reports.anew(asking, words, setting);
    };
  }

  private static Turn accepted(TicketNumber ticket) {
    return Turn.stay(
        new Idle(),
        new Step.Attach(ticket, false),
        new Step.Accept(ticket),
        Says.about(ticket, Phrase.ACCEPTED));
  }

  private static Turn rejected(TicketNumber ticket, String words) {
    return Turn.stay(
        new Idle(),
        new Step.Attach(ticket, false),
        new Step.Reject(ticket, words),
        Says.about(ticket, Phrase.REJECTED));
  }

  static Turn score(AskingScore asking, Words words, Setting setting) {
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value >= 1 && value <= 5 ->
          scored(asking, value, words.text());
      case Answer.Score(int value) -> scored(asking, value, words.text());
      case Answer.Digit _, Answer.Yes _, Answer.No _ ->
          Turn.stay(asking, Says.reply(Phrase.NOT_UNDERSTOOD));
      case Answer.Thanks _ -> commented(asking, asking.ticket(), asking.callback(), words);
      case Answer.Cancel _, Answer.Status _ -> Reports.anew(asking, words, setting);
      default ->
          words.verdict().intent() == Intent.PRAISE || words.verdict().intent() == Intent.OTHER
              ? commented(asking, asking.ticket(), asking.callback(), words)
              : Reports.anew(asking, words, setting);
    };
  }

  private static Turn scored(AskingScore asking, int value, String words) {
    TicketNumber ticket = asking.ticket();
    Step counted = new Step.AnswerCallback(asking.callback(), Optional.of(value), words);
    Step attached = new Step.Attach(ticket, false);
    if (value > MIDDLING) {
      return Turn.stay(new Idle(), attached, counted, Says.about(ticket, Phrase.SURVEY_GOOD));
    }
    return Turn.ask(
        new AskingWhy(ticket, asking.callback()),
        attached,
        counted,
        Says.about(ticket, value == MIDDLING ? Phrase.SURVEY_MIDDLING : Phrase.SURVEY_BAD));
  }

  static Turn why(AskingWhy asking, Words words, Setting setting) {
    return switch (words.reading().answer()) {
      // a slip of the finger is mended by the digit that was meant
      case Answer.Digit(int value) when value >= 1 && value <= 5 ->
          scored(new AskingScore(asking.ticket(), asking.callback()), value, words.text());
      case Answer.Status _ -> Reports.anew(asking, words, setting);
      default -> commented(new Idle(), asking.ticket(), asking.callback(), words);
    };
  }

  private static Turn commented(Stage next, TicketNumber ticket, long callback, Words words) {
    return Turn.stay(
        next,
        new Step.Attach(ticket, true),
        new Step.AnswerCallback(callback, Optional.empty(), words.text()),
        Says.about(ticket, Phrase.SURVEY_NOTED));
  }
}
