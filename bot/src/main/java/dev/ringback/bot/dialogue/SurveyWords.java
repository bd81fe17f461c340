package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.dialogue.Stage.Survey;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said in words where a level is asked for: that the trouble goes on, a level, a new
/// problem, or a comment (service-standards §7.8, §8.2).
final class SurveyWords {

  private static final int BEST = 5;
  private static final int MIDDLING = 3;
  private static final double GUESS = 0.15;
  private static final String THUMB = "👍";

  private SurveyWords() {}

  static Turn heard(Stage asking, Survey survey, Words words, Setting setting) {
    return switch (words.reading().answer()) {
      case Answer _ when Puzzled.by(words) -> Puzzled.explained(survey);
      case Answer.StillBroken _ -> notSolved(survey, words);
      case Answer _ when ScoreBeside.in(words).isPresent() -> told(asking, survey, words, setting);
      case Answer.Thanks _ -> commented(asking, survey, words);
      case Answer.Cancel _, Answer.Status _, Answer.NewProblem _ ->
          Reports.anew(asking, words, setting);
      case Answer.Yes _ when words.text().contains(THUMB) -> scored(asking, survey, BEST, words);
      case Answer.Digit _, Answer.Score _, Answer.Yes _, Answer.No _, Answer.Greeting _ ->
          Puzzled.again(asking, survey);
      default ->
          silent(words)
              ? Puzzled.again(asking, survey)
              : Slips.score(words)
                  .map(meant -> scored(asking, survey, meant, words))
                  .orElseGet(() -> told(asking, survey, words, setting));
    };
  }

  private static Turn told(Stage asking, Survey survey, Words words, Setting setting) {
    boolean low = ScoreBeside.in(words).filter(score -> score < MIDDLING).isPresent();
    boolean goesOn = goesOn(survey, words, setting);
    if (!low && goesOn) {
      return notSolved(survey, words);
    }
    boolean another = !goesOn && newProblem(survey, words, setting);
    Optional<Integer> level = level(words);
    if (level.isPresent()) {
      return another
          ? both(asking, survey, words, setting)
          : scored(asking, survey, level.get(), words);
    }
    return another
        ? Reports.anew(asking, words, setting)
        : byIntent(asking, survey, words, setting);
  }

  private static Turn byIntent(Stage asking, Survey survey, Words words, Setting setting) {
    return switch (words.verdict().intent()) {
      case PRAISE, OTHER -> commented(asking, survey, words);
      case REPAIR -> ofService(words) ? commented(asking, survey, words) : notSolved(survey, words);
      case PROGRESS ->
          sameMatter(survey, words, setting)
              ? notSolved(survey, words)
              : Reports.anew(asking, words, setting);
      // too vague for a complaint: the level tells
      case COMPLAINT ->
          words.verdict().confidence() < GUESS
              ? commented(asking, survey, words)
              : complained(survey, words, setting);
      case ENQUIRY, AGENT -> Reports.anew(asking, words, setting);
    };
  }

  /// The level that is said of all, where what is said does not go both ways.
  private static Optional<Integer> level(Words words) {
    List<Integer> said =
        Stream.concat(
                ScoreBeside.in(words).stream(),
                words.reading().particulars().feedback().levels().stream()
                    .filter(level -> level.about().isEmpty())
                    .map(Feedback.Level::value))
            .toList();
    return said.stream().map(value -> Integer.signum(value - MIDDLING)).distinct().count() == 1
        ? Optional.of(said.getFirst())
        : Optional.empty();
  }

  /// Whether what triage takes for a danger tells how the work was that was asked about, and of no
  /// other trouble (§8.2).
  static boolean remark(Stage stage, Words words, Setting setting) {
    return asked(stage)
        .anyMatch(
            survey ->
                goesOn(survey, words, setting)
                    || !newProblem(survey, words, setting) && (ofService(words) || rated(words)));
  }

  private static boolean rated(Words words) {
    return ScoreBeside.in(words).isPresent() || level(words).isPresent();
  }

  private static Stream<Survey> asked(Stage stage) {
    return switch (stage) {
      case Stage.AskingScore(var ticket, long callback) ->
          Stream.of(new Survey(ticket, callback, Scale.FIVE));
      case AskingWhy(var ticket, long callback) ->
          Stream.of(new Survey(ticket, callback, Scale.FIVE));
      case Stage.AskingAfterSilence(var ticket, long callback) ->
          Stream.of(new Survey(ticket, callback, Scale.FIVE));
      case Stage.AskingLevel asking ->
          Stream.of(new Survey(asking.ticket(), asking.callback(), asking.scale()));
      case Stage.Explaining asking ->
          Stream.of(new Survey(asking.ticket(), asking.callback(), asking.scale()));
      case Stage.AskingDimension asking ->
          Stream.of(new Survey(asking.ticket(), asking.callback(), Scale.FIVE));
      case Stage.AskingScores(List<Survey> surveys) -> surveys.stream();
      default -> Stream.empty();
    };
  }

  /// A sign or two without a letter.
  private static boolean silent(Words words) {
    return words.pictures() == 0 && words.text().codePoints().noneMatch(Character::isLetter);
  }

  /// Whether this repair is said not to hold.
  static boolean goesOn(Survey survey, Words words, Setting setting) {
    return words.reading().particulars().feedback().unmended()
        && setting
            .matter(survey.ticket())
            .map(
                matter ->
                    Pointing.concerns(matter, words)
                        || guessed(words) && Pointing.sameSpot(matter, words))
            .orElse(false);
  }

  /// Danger that no rule names: what is told of the same spot is told of the same trouble.
  private static boolean guessed(Words words) {
    return words.verdict().emergency() && !Hazard.named(words.verdict());
  }

  /// A new problem in an answer is a ticket, and no comment; how the work was done is none.
  static boolean newProblem(Survey survey, Words words, Setting setting) {
    Category category = words.verdict().category();
    return words.verdict().intent() == Intent.REPAIR
        && category != Category.GENERAL
        && category != Category.SERVICE_QUALITY
        && !sameMatter(survey, words, setting)
        && !ofService(words);
  }

  static boolean ofService(Words words) {
    return words.reading().particulars().feedback().ofService()
        && words.reading().particulars().part().isEmpty()
        && words.reading().place().spot() == null;
  }

  /// What is said of the same thing that was repaired says that it is not solved (§7.8).
  private static boolean sameMatter(Survey survey, Words words, Setting setting) {
    return setting
        .matter(survey.ticket())
        .map(
            matter ->
                matter.akin(words.verdict().category())
                    && !Rooms.differ(matter.words(), words.text()))
        .orElse(false);
  }

  /// A level and a new problem in one answer: each gets its due. What the new ticket asks comes
  /// last.
  private static Turn both(Stage asking, Survey survey, Words words, Setting setting) {
    Turn anew =
        Reports.anew(new Idle(), ScoreBeside.without(words).without(levels(words)), setting);
    List<Step> steps = new ArrayList<>(anew.steps());
    steps.addAll(scored(asking, survey, level(words).orElseThrow(), words).steps());
    return new Turn(anew.stage(), steps, anew.asks());
  }

  private static List<String> levels(Words words) {
    return words.reading().particulars().feedback().levels().stream()
        .map(Feedback.Level::said)
        .toList();
  }

  /// A complaint about us gets its own ticket, and stays beside the survey, too.
  static Turn complained(Survey survey, Words words, Setting setting) {
    Turn anew = Reports.anew(why(survey), words, setting);
    List<Step> steps = new ArrayList<>(anew.steps());
    steps.addFirst(new Step.AnswerCallback(survey.callback(), Optional.empty(), words.text()));
    return new Turn(anew.stage(), steps, anew.asks());
  }

  private static Stage why(Survey survey) {
    return survey.scale() == Scale.FIVE
        ? new AskingWhy(survey.ticket(), survey.callback())
        : new Stage.AskingLevel(
            survey.ticket(), survey.callback(), survey.scale(), Stage.AskingLevel.Moment.ANSWERED);
  }

  static Turn notSolved(Survey survey, Words words) {
    return Turn.stay(
        new Idle(),
        new Step.Attach(survey.ticket(), false),
        new Step.NotSolved(survey.callback(), words.text()));
  }

  /// A level of five, as the survey's own scale keeps it.
  private static Turn scored(Stage asking, Survey survey, int value, Words words) {
    return Levels.level(survey.scale(), value, words.text())
        .map(
            level ->
                Surveys.scored(asking, survey.ticket(), survey.callback(), level, words.text()))
        .orElseGet(() -> Puzzled.again(asking, survey));
  }

  static Turn commented(Stage next, Survey survey, Words words) {
    return Turn.stay(
        next,
        new Step.Attach(survey.ticket(), true),
        new Step.AnswerCallback(survey.callback(), Optional.empty(), words.text()),
        Says.about(survey.ticket(), SurveyPhrase.NOTED));
  }

  /// Whether nothing but how it was has been asked here.
  static boolean first(Stage stage) {
    return switch (stage) {
      case Stage.AskingScore _,
          Stage.AskingAfterSilence _,
          Stage.AskingScores _,
          Stage.ConfirmingScore _ ->
          true;
      case Stage.AskingLevel asking -> asking.moment() != Stage.AskingLevel.Moment.ANSWERED;
      default -> false;
    };
  }
}
