package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingLevel;
import dev.ringback.bot.dialogue.Stage.AskingLevel.Moment;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Step.Offer;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.delivery.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The question how it went by three answers or a yes and no, kept as levels of five
/// (service-standards §8.2).
final class Levels {

  private static final int BEST = 5;
  private static final int MIDDLING = 3;
  private static final int WORST = 1;

  private static final int THREE_LEVELS = 3;
  private static final int YES = 1;
  private static final int NO = 2;

  /// "3分" of three.
  private static final Pattern ONE_DIGIT = Pattern.compile("\\D*([1-3])\\D*");

  private static final List<Offer> THREE =
      List.of(
          new Offer("3", Phrase.CHOICE_SCORE_4),
          new Offer("2", Phrase.CHOICE_FAIR),
          new Offer("1", Phrase.CHOICE_SCORE_2));

  private static final List<Offer> YES_NO =
      List.of(new Offer("1", Phrase.CHOICE_SCORE_4), new Offer("2", Phrase.CHOICE_SCORE_2));

  private Levels() {}

  static Turn due(Incoming.Survey survey, boolean again) {
    Moment moment = survey.afterSilence() && !again ? Moment.AFTER_SILENCE : Moment.ASKED;
    return Turn.ask(
        stage(survey, moment), question(survey.matter(), survey.scale(), Purpose.SURVEY));
  }

  /// Where a conversation is that was asked this after another answer.
  static Stage asked(Incoming.Survey survey) {
    return survey.scale() == Scale.FIVE
        ? new AskingScore(survey.matter().number(), survey.callback())
        : stage(survey, Moment.ASKED);
  }

  /// Where a conversation is that was asked for reasons.
  static Stage why(Incoming.Survey survey) {
    return survey.scale() == Scale.FIVE
        ? new AskingWhy(survey.matter().number(), survey.callback())
        : stage(survey, Moment.ANSWERED);
  }

  private static AskingLevel stage(Incoming.Survey survey, Moment moment) {
    return new AskingLevel(survey.matter().number(), survey.callback(), survey.scale(), moment);
  }

  static Step question(Matter matter, Scale scale, Purpose purpose) {
    return switch (scale) {
      case FIVE -> Says.question(matter, Phrase.ASK_SURVEY, purpose, Says.SCORES);
      case THREE -> Says.question(matter, Phrase.ASK_SURVEY_THREE, purpose, THREE);
      case YES_NO -> Says.question(matter, Phrase.ASK_SURVEY_YES_NO, purpose, YES_NO);
    };
  }

  static Turn answered(AskingLevel asking, Words words, Setting setting) {
    Optional<Integer> level = level(asking, words);
    if (level.isPresent() && doubtful(asking, words)) {
      return setting
          .matter(asking.ticket())
          .map(
              matter -> Turn.ask(asking.pressed(), question(matter, asking.scale(), Purpose.REPLY)))
          .orElse(Turn.stay(asking.pressed(), Says.reply(Phrase.NOT_UNDERSTOOD)));
    }
    return level
        .map(
            value ->
                Surveys.scored(asking, asking.ticket(), asking.callback(), value, words.text()))
        .orElseGet(() -> inWords(asking, words, setting));
  }

  /// A 1 may be the yes, and a 2 the no, to the question before; a yes and a no are that here, too.
  private static boolean doubtful(AskingLevel asking, Words words) {
    return asking.moment() == Moment.AFTER_SILENCE
        && asking.scale() == Scale.THREE
        && words.reading().answer() instanceof Answer.Digit(int value)
        && value <= NO;
  }

  private static Optional<Integer> level(AskingLevel asking, Words words) {
    boolean yesOrNo = asking.scale() == Scale.YES_NO && asking.moment() != Moment.ANSWERED;
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) -> ofDigit(asking.scale(), value);
      case Answer.Score(int value) -> ofWord(asking.scale(), value, words.text());
      case Answer.Yes _ when yesOrNo -> Optional.of(BEST);
      case Answer.No _ when yesOrNo -> Optional.of(WORST);
      default -> Slips.score(words).flatMap(value -> ofDigit(asking.scale(), value));
    };
  }

  private static Optional<Integer> ofDigit(Scale scale, int value) {
    return switch (scale) {
      case FIVE -> value < WORST || value > BEST ? Optional.empty() : Optional.of(value);
      // 1, 2, 3 become 1, 3, 5
      case THREE ->
          value < 1 || value > THREE_LEVELS ? Optional.empty() : Optional.of(2 * value - 1);
      case YES_NO ->
          value == YES ? Optional.of(BEST) : value == NO ? Optional.of(WORST) : Optional.empty();
    };
  }

  private static Optional<Integer> ofWord(Scale scale, int value, String said) {
    Matcher digit = ONE_DIGIT.matcher(said);
    if (scale == Scale.THREE && digit.matches()) {
      return ofDigit(scale, Integer.parseInt(digit.group(1)));
    }
    int level = value > MIDDLING ? BEST : value < MIDDLING ? WORST : MIDDLING;
    // a repair that is passable passes (§8.2)
    return Optional.of(scale == Scale.YES_NO && level == MIDDLING ? BEST : level);
  }

  /// What is no level is heard as it is after the five, but the next digit is still one of these.
  private static Turn inWords(AskingLevel asking, Words words, Setting setting) {
    if (words.reading().answer() instanceof Answer.Digit) {
      return Turn.stay(asking, Says.reply(Phrase.NOT_UNDERSTOOD));
    }
    boolean answered = asking.moment() == Moment.ANSWERED;
    Stage five =
        answered
            ? new AskingWhy(asking.ticket(), asking.callback())
            : new AskingScore(asking.ticket(), asking.callback());
    Turn turn =
        answered
            ? Surveys.why((AskingWhy) five, words, setting)
            : Surveys.score((AskingScore) five, words, setting);
    return turn.stage().equals(five) ? new Turn(asking, turn.steps(), turn.asks()) : turn;
  }
}
