package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingAcceptance;
import dev.ringback.bot.dialogue.Stage.AskingPlace;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.Optional;

/// Answers to the question asked last; what is no answer is heard as something new.
final class Answers {

  /// An answer to "where?" is not longer than this, in characters.
  private static final int LONGEST_PLACE = 80;

  private static final int MIDDLING = 3;
  private static final int ASK_PLACE_AT_MOST = 2;

  private Answers() {}

  static Turn place(AskingPlace asking, Words words, Setting setting) {
    Optional<Place> named = Reports.placeIn(words);
    boolean another =
        words.verdict().intent() == Intent.REPAIR
            && setting.matter(asking.ticket()).map(matter -> !same(matter, words)).orElse(true);
    if (named.isPresent() && !another) {
      return placed(asking.ticket(), named.get());
    }
    boolean ofTickets =
        words.reading().number().isPresent() || !words.reading().mistyped().isEmpty();
    if (ofTickets || !isWords(words) || !aboutNothingElse(words)) {
      return Reports.anew(asking, words, setting);
    }
    String text = words.text().strip();
    if (!text.isEmpty() && text.length() <= LONGEST_PLACE && holdsLetters(text)) {
      return placed(asking.ticket(), Place.ofText(text));
    }
    return asking.asked() < ASK_PLACE_AT_MOST
        ? Turn.ask(
            new AskingPlace(asking.ticket(), asking.asked() + 1),
            Says.about(asking.ticket(), Phrase.ASK_PLACE_AGAIN))
        : Turn.stay(
            new Idle(),
            new Step.CallAgent("place-missing", asking.ticket().toString()),
            Says.reply(Phrase.AGENT_CALLED));
  }

  private static Turn placed(TicketNumber ticket, Place place) {
    return Turn.stay(
        new Idle(),
        new Step.Attach(ticket, false),
        new Step.SetPlace(ticket, place),
        new Step.RememberHome(place),
        Says.about(ticket, Phrase.PLACE_TAKEN, "place", place.line()));
  }

  private static boolean aboutNothingElse(Words words) {
    return switch (words.verdict().intent()) {
      case OTHER -> true;
      case REPAIR, COMPLAINT, ENQUIRY, PROGRESS ->
          words.verdict().category() == Category.GENERAL
              || words.text().strip().length() <= SHORT_PLACE;
      case AGENT, PRAISE -> false;
    };
  }

  /// So short a text is rather a place than a report.
  private static final int SHORT_PLACE = 6;

  private static boolean same(Matter matter, Words words) {
    return matter.category() == words.verdict().category()
        || words.verdict().category() == Category.GENERAL
        || words.reading().bare();
  }

  private static boolean isWords(Words words) {
    return words.reading().answer() instanceof Answer.Words
        || words.reading().answer() instanceof Answer.Digit;
  }

  private static boolean holdsLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

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
