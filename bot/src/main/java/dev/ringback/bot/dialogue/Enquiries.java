package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Asked;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingHelped;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Common questions: answered at once, and given to a person where the answer did not help.
final class Enquiries {

  private static final Pattern UNHELPED = Lexicon.load("talk.txt").pattern("unhelped");
  private static final Pattern HELPED = Lexicon.load("talk.txt").pattern("helped");

  private Enquiries() {}

  /// Whoever waits for something asks how that stands. While something else is being asked, that
  /// question comes again afterwards; one that help waits for comes at once.
  static Turn asked(Stage stage, Asked asked, Setting setting) {
    if (setting.held()) {
      return Listening.silently(stage, asked.words(), setting);
    }
    if (asked.words().reading().answer() instanceof Answer.Status && !setting.live().isEmpty()) {
      return Dialogue.answer(stage, asked.words(), setting);
    }
    Step told = Says.reply(ReportPhrase.ENQUIRY_ANSWER, "answer", asked.answer());
    if (presses(stage, setting) || !asked.checked()) {
      return Anew.asked(stage, setting, List.of(told));
    }
    return Turn.ask(
        new AskingHelped(asked.words().verdict().category(), asked.words().text(), stage),
        told,
        new Step.Say(
            ReportPhrase.ASK_HELPED,
            Map.of(),
            Purpose.REPLY,
            Optional.empty(),
            Offers.HELPED_OR_NOT));
  }

  /// Answered in passing; what is being asked stays last.
  static Turn aside(Stage stage, String answer, Setting setting) {
    return setting.held() || presses(stage, setting)
        ? Turn.stay(stage)
        : Turn.stay(stage, Says.reply(ReportPhrase.ENQUIRY_ANSWER, "answer", answer));
  }

  private static boolean presses(Stage stage, Setting setting) {
    return stage instanceof Stage.AskingDanger
        || stage instanceof Stage.AskingCode
        || Pointing.discussed(stage, setting).filter(Matter::emergency).isPresent();
  }

  static Turn helped(AskingHelped asking, Words words, Setting setting) {
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> thanked(asking, setting);
      case Answer.Digit(int value) when value == 2 -> handedOver(asking);
      case Answer.Yes _, Answer.Thanks _ -> thanked(asking, setting);
      case Answer.No _, Answer.StillBroken _ -> handedOver(asking);
      case Answer.NewProblem _ when asking.category() != Category.GENERAL ->
          reported(asking, setting);
      default -> inWords(asking, words, setting);
    };
  }

  /// What was asked about is to be mended after all.
  private static Turn reported(AskingHelped asking, Setting setting) {
    Place home = Whereabouts.assumed(setting, Place.UNKNOWN);
    return Turn.stay(
        asking.standing(),
        new Step.Open(
            Kind.REPAIR,
            asking.category(),
            Urgency.NORMAL,
            asking.question(),
            home,
            home.known() ? Step.Where.ASSUMED : Step.Where.NOT_KNOWN,
            Optional.empty(),
            Besides.NOTHING));
  }

  private static Turn inWords(AskingHelped asking, Words words, Setting setting) {
    if (words.has(UNHELPED)) {
      return handedOver(asking);
    }
    return words.has(HELPED)
        ? thanked(asking, setting)
        : Dialogue.answer(asking.standing(), words, setting);
  }

  /// Whether it says no more than how the answer did, whatever triage guesses of so few words.
  static boolean plainly(Stage stage, Words words) {
    return stage instanceof AskingHelped && (words.has(UNHELPED) || words.has(HELPED));
  }

  private static Turn thanked(AskingHelped asking, Setting setting) {
    return Anew.asked(asking.standing(), setting, List.of(Says.reply(ChatPhrase.THANKS)));
  }

  private static Turn handedOver(AskingHelped asking) {
    return new Turn(
        asking.standing(),
        List.of(
            new Step.Open(
                Kind.ENQUIRY,
                asking.category(),
                Urgency.LOW,
                asking.question(),
                Place.UNKNOWN,
                Step.Where.NOT_KNOWN,
                Optional.empty(),
                Besides.NOTHING),
            new Step.CallAgent("enquiry", asking.question())),
        false);
  }
}
