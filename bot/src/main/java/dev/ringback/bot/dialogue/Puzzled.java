package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Stage.Explaining;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.dialogue.Stage.Survey;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.TicketNumber;
import java.util.regex.Pattern;

/// Whoever does not see what a survey asks is asked once more in other words, and then left to a
/// person (service-standards §8.2).
final class Puzzled {

  /// What a person of ours is asked to do about it.
  private static final String TASK = "callback-puzzled";

  private static final Pattern PUZZLED = Lexicon.load("scores.txt").pattern("puzzled");

  private Puzzled() {}

  /// Whether nothing but this is said: "what does this mean?"
  static boolean by(Words words) {
    return PUZZLED.matcher(Writing.listed(words.text()).strip()).matches();
  }

  static Turn explained(Survey survey) {
    return Turn.ask(
        new Explaining(survey.ticket(), survey.callback(), survey.scale()),
        question(SurveyPhrase.EXPLAINED, survey));
  }

  /// Which digits there are to choose from.
  static Turn again(Stage asking, Survey survey) {
    boolean first = SurveyWords.first(asking) && !(asking instanceof Stage.AskingScores);
    return Turn.ask(
        first ? new Explaining(survey.ticket(), survey.callback(), survey.scale()) : asking,
        question(SurveyPhrase.DIGIT, survey));
  }

  private static Step question(SurveyPhrase phrase, Survey survey) {
    return Says.choice(
        phrase,
        survey.ticket(),
        Levels.offers(survey.scale()),
        "scale",
        Levels.code(survey.scale()));
  }

  static Turn answered(Explaining asking, Words words, Setting setting) {
    Survey survey = new Survey(asking.ticket(), asking.callback(), asking.scale());
    Turn turn = Levels.answered(survey, words, setting);
    return turn.stage() instanceof Explaining ? left(asking.ticket(), words) : turn;
  }

  private static Turn left(TicketNumber ticket, Words words) {
    return Turn.stay(
        new Idle(),
        new Step.Attach(ticket, true),
        new Step.CallAgentAbout(ticket, TASK, words.text()),
        Says.about(ticket, SurveyPhrase.LEFT));
  }

  /// The level is known, and nobody has to give reasons.
  static Turn spared(TicketNumber ticket) {
    return Turn.stay(
        new Idle(), new Step.Attach(ticket, true), Says.about(ticket, SurveyPhrase.SPARED));
  }
}
