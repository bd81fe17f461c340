package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingLevel;
import dev.ringback.bot.dialogue.Stage.AskingLevel.Moment;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Step.Offer;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.ChoicePhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.delivery.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /// A digit by itself, so no part of a ticket's number.
  private static final Pattern DIGIT =
      Pattern.compile("(?<![\\d-])[1-5１-５](?![\\d-])", Pattern.UNICODE_CHARACTER_CLASS);

  /// "1分", which is a bad mark and no yes.
  private static final Pattern MARK = Pattern.compile("\\d\\s*(?:分|points?|stars?)");

  private static final List<Offer> THREE =
      List.of(
          new Offer("3", ChoicePhrase.SCORE_4),
          new Offer("2", ChoicePhrase.FAIR),
          new Offer("1", ChoicePhrase.SCORE_2));

  private static final List<Offer> YES_NO =
      List.of(new Offer("1", ChoicePhrase.SCORE_4), new Offer("2", ChoicePhrase.SCORE_2));

  private Levels() {}

  /// Where a conversation is that was asked this.
  static Stage first(CallbackTalk.Survey survey, boolean again) {
    boolean doubtful = survey.afterSilence() && !again;
    if (survey.scale() == Scale.FIVE && doubtful) {
      return new Stage.AskingAfterSilence(survey.matter().number(), survey.callback());
    }
    return doubtful ? stage(survey, Moment.AFTER_SILENCE) : asked(survey);
  }

  /// Where a conversation is that was asked this after another answer.
  static Stage asked(CallbackTalk.Survey survey) {
    return asking(Surveys.stored(survey));
  }

  static Stage asking(Stage.Survey survey) {
    return survey.scale() == Scale.FIVE
        ? new AskingScore(survey.ticket(), survey.callback())
        : new AskingLevel(survey.ticket(), survey.callback(), survey.scale(), Moment.ASKED);
  }

  /// Where a conversation is that was asked for reasons.
  static Stage why(CallbackTalk.Survey survey) {
    return survey.scale() == Scale.FIVE
        ? new AskingWhy(survey.matter().number(), survey.callback())
        : stage(survey, Moment.ANSWERED);
  }

  private static AskingLevel stage(CallbackTalk.Survey survey, Moment moment) {
    return new AskingLevel(survey.matter().number(), survey.callback(), survey.scale(), moment);
  }

  static List<Offer> offers(Scale scale) {
    return switch (scale) {
      case FIVE -> Offers.SCORES;
      case THREE -> THREE;
      case YES_NO -> YES_NO;
    };
  }

  /// The name by which phrases tell scales apart.
  static String code(Scale scale) {
    return scale.name().toLowerCase(Locale.ROOT);
  }

  static Turn answered(Stage.Survey survey, Words words, Setting setting) {
    return survey.scale() == Scale.FIVE
        ? Surveys.score(new AskingScore(survey.ticket(), survey.callback()), words, setting)
        : answered(
            new AskingLevel(survey.ticket(), survey.callback(), survey.scale(), Moment.ASKED),
            words,
            setting);
  }

  static Turn answered(AskingLevel asking, Words words, Setting setting) {
    Optional<Integer> level = level(asking, words);
    if (level.isPresent() && doubtful(asking, words)) {
      return setting
          .matter(asking.ticket())
          .map(
              matter ->
                  Turn.ask(
                      asking.pressed(),
                      Says.question(matter, SurveyPhrase.ASK, Purpose.REPLY, asking.scale())))
          .orElse(Turn.stay(asking.pressed(), Says.reply(ChatPhrase.NOT_UNDERSTOOD)));
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
        && (words.reading().answer() instanceof Answer.Digit(int value)
                ? Optional.of(value)
                : ScoreBeside.in(words))
            .filter(value -> value <= NO)
            .isPresent();
  }

  private static Optional<Integer> level(AskingLevel asking, Words words) {
    boolean yesOrNo = asking.scale() == Scale.YES_NO && asking.moment() != Moment.ANSWERED;
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) -> ofDigit(asking.scale(), value);
      case Answer.Score(int value) -> level(asking.scale(), value, words.text());
      case Answer.Yes _ when yesOrNo -> Optional.of(BEST);
      case Answer.No _ when yesOrNo -> Optional.of(WORST);
      default ->
          Slips.score(words)
              .or(() -> ScoreBeside.in(words))
              .flatMap(value -> ofDigit(asking.scale(), value));
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

  /// What an answer comes to on a scale; empty where its question does not offer that.
  ///
  /// @param value a digit, or what a word comes to among five
  /// @param said as it was written
  static Optional<Integer> level(Scale scale, int value, String said) {
    boolean mark = scale == Scale.YES_NO && MARK.matcher(said).find();
    return !mark && inDigits(value, said)
        ? ofDigit(scale, value)
        : Optional.of(ofWord(scale, value));
  }

  /// The digit that stands for a level on a scale.
  static int digit(Scale scale, int level) {
    return switch (scale) {
      case FIVE -> level;
      case THREE -> (level + 1) / 2;
      case YES_NO -> level > MIDDLING ? YES : NO;
    };
  }

  private static boolean inDigits(int value, String said) {
    return DIGIT
        .matcher(said)
        .results()
        .anyMatch(found -> Character.digit(found.group().charAt(0), 10) == value);
  }

  private static int ofWord(Scale scale, int value) {
    if (scale == Scale.FIVE) {
      return value;
    }
    int level = value > MIDDLING ? BEST : value < MIDDLING ? WORST : MIDDLING;
    // a repair that is passable passes (§8.2)
    return scale == Scale.YES_NO && level == MIDDLING ? BEST : level;
  }

  /// What is no level is heard as it is after the five, but the next digit is still one of these.
  private static Turn inWords(AskingLevel asking, Words words, Setting setting) {
    Stage.Survey survey = new Stage.Survey(asking.ticket(), asking.callback(), asking.scale());
    if (asking.moment() != Moment.ANSWERED) {
      return SurveyWords.heard(asking, survey, words, setting);
    }
    if (words.reading().answer() instanceof Answer.Digit
        || words.reading().answer() instanceof Answer.Score) {
      return Puzzled.again(asking, survey);
    }
    AskingWhy five = new AskingWhy(asking.ticket(), asking.callback());
    Turn turn = Surveys.why(five, words, setting);
    return turn.stage().equals(five) ? new Turn(asking, turn.steps(), turn.asks()) : turn;
  }
}
