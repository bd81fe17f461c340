package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Survey;
import dev.ringback.core.ticket.Step;
import java.util.List;
import java.util.Optional;

/// Surveys that wait while something else was talked of: what answers them is heard so, and praise
/// or blame is no new report.
final class Parked {

  private static final int BEST = 5;
  private static final int MIDDLING = 3;

  private Parked() {}

  /// Empty if it is no answer to a survey.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    Optional<Turn> corrected = corrected(stage, words, setting);
    if (corrected.isPresent()) {
      return corrected;
    }
    List<Survey> waiting = setting.surveyed().waiting().stream().map(Surveys::stored).toList();
    if (waiting.isEmpty() || accepting(setting) || !answers(words, waiting, setting)) {
      return Optional.empty();
    }
    return Optional.of(
        waiting.size() > 1
            ? SeveralSurveys.answered(waiting, words, setting)
            : MoreSurveys.answered(doubtful(waiting.getFirst()), words, setting));
  }

  /// The same where a record is read back: what that question does not offer answers the survey.
  static Optional<Turn> scored(Stage stage, Words words, Setting setting) {
    boolean level =
        switch (words.reading().answer()) {
          case Answer.Digit(int value) -> value >= MIDDLING && value <= BEST;
          case Answer.Score(int value) -> value > MIDDLING;
          default -> false;
        };
    return level ? heard(stage, words, setting) : Optional.empty();
  }

  /// "Sorry, I meant 5", shortly after.
  private static Optional<Turn> corrected(Stage stage, Words words, Setting setting) {
    List<CallbackTalk.Survey> answered = setting.surveyed().correctable();
    return answered.isEmpty()
        ? Optional.empty()
        : Slips.score(words)
            .flatMap(meant -> Levels.level(answered.getLast().scale(), meant, words.text()))
            .map(level -> scored(stage, Surveys.stored(answered.getLast()), level, words));
  }

  private static Turn scored(Stage stage, Survey survey, int level, Words words) {
    return Surveys.scored(stage, survey.ticket(), survey.callback(), level, words.text());
  }

  /// Whether it is fixed comes first.
  private static boolean accepting(Setting setting) {
    return setting.live().stream().anyMatch(matter -> matter.step() == Step.RESOLVED);
  }

  /// A 1 or 2 may be meant for what was asked meanwhile.
  private static Stage.Surveying doubtful(Survey survey) {
    return survey.scale() == Scale.FIVE
        ? new Stage.AskingAfterSilence(survey.ticket(), survey.callback())
        : new Stage.AskingLevel(
            survey.ticket(),
            survey.callback(),
            survey.scale(),
            Stage.AskingLevel.Moment.AFTER_SILENCE);
  }

  private static boolean answers(Words words, List<Survey> waiting, Setting setting) {
    List<Integer> levels =
        words.reading().particulars().feedback().levels().stream()
            .map(Feedback.Level::value)
            .toList();
    if (setting.live().stream().anyMatch(Matter::emergency)) {
      return inDanger(words, levels);
    }
    return switch (words.reading().answer()) {
      case Answer.Digit _, Answer.Score _ -> true;
      case Answer.Words _, Answer.StillBroken _ ->
          !levels.isEmpty()
              || waiting.stream().anyMatch(survey -> SurveyWords.goesOn(survey, words, setting))
              || setting.live().isEmpty() && ofService(words);
      default -> false;
    };
  }

  /// In danger what sounds bad is said of the danger.
  private static boolean inDanger(Words words, List<Integer> levels) {
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) -> value >= MIDDLING && value <= BEST;
      case Answer.Score(int value) -> value >= MIDDLING;
      case Answer.Words _ ->
          !levels.isEmpty()
              && levels.stream().allMatch(value -> value >= MIDDLING)
              && words.reading().particulars().part().isEmpty();
      default -> false;
    };
  }

  private static boolean ofService(Words words) {
    return switch (words.verdict().intent()) {
      case REPAIR, PRAISE, OTHER -> SurveyWords.ofService(words);
      case COMPLAINT, ENQUIRY, PROGRESS, AGENT -> false;
    };
  }
}
