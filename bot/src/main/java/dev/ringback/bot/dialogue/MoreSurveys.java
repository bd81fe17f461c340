package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingDimension;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.dialogue.Stage.Survey;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.delivery.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Surveys about several repairs at once, doubtful digits, and the questions after the first.
final class MoreSurveys {

  /// "all 5", as the question about several itself proposes to answer.
  private static final Pattern ALL_ALIKE =
      Pattern.compile("\\s*(?:(?i:all|both)|都是?|都|全部?是?|全都是?)\\s*([1-5])?\\s*[。.!！]?");

  private static final int BEST = 5;
  private static final int WORST = 1;

  private MoreSurveys() {}

  static Turn askedTogether(Stage stage, List<Incoming.Survey> surveys) {
    List<Step> steps = new ArrayList<>(List.of(Says.survey(Phrase.ASK_SURVEYS)));
    for (int i = 0; i < surveys.size(); i++) {
      steps.add(Says.surveyed(i + 1, surveys.get(i).matter(), Purpose.SURVEY));
    }
    return new Turn(stage, steps, true);
  }

  static Turn answered(Stage.Surveying stage, Words words, Setting setting) {
    return switch (stage) {
      case Stage.AskingAfterSilence asking -> afterSilence(asking, words, setting);
      case Stage.AskingLevel asking -> Levels.answered(asking, words, setting);
      case Stage.AskingScores(List<Survey> surveys) -> several(surveys, words, setting);
      case Stage.ChoosingSurvey choosing -> chosen(choosing, words, setting);
      case Stage.ConfirmingScore confirming -> confirmed(confirming, words, setting);
      case AskingDimension asking -> more(asking, words, setting);
    };
  }

  /// "1" may be the yes and "2" the no to the question before: it is read back before it acts.
  private static Turn afterSilence(Stage.AskingAfterSilence asking, Words words, Setting setting) {
    AskingScore plain = new AskingScore(asking.ticket(), asking.callback());
    return words.reading().answer() instanceof Answer.Digit(int value) && (value == 1 || value == 2)
        ? Turn.ask(
            new Stage.ConfirmingScore(asking.ticket(), asking.callback(), value),
            Says.choice(
                value == 1 ? Phrase.CONFIRM_SCORE_1 : Phrase.CONFIRM_SCORE_2,
                asking.ticket(),
                List.of(
                    new Step.Offer("1", value == 1 ? Phrase.CHOICE_SCORE_1 : Phrase.CHOICE_SCORE_2),
                    new Step.Offer("5", Phrase.CHOICE_SCORE_5))))
        : Surveys.score(plain, words, setting);
  }

  private static Turn confirmed(Stage.ConfirmingScore asking, Words words, Setting setting) {
    AskingScore plain = new AskingScore(asking.ticket(), asking.callback());
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 || value == asking.score() ->
          Surveys.scored(plain, asking.ticket(), asking.callback(), asking.score(), words.text());
      case Answer.Yes _ ->
          Surveys.scored(plain, asking.ticket(), asking.callback(), asking.score(), words.text());
      case Answer.No _ ->
          setting
              .matter(asking.ticket())
              .map(
                  matter ->
                      Turn.ask(
                          plain,
                          Says.question(
                              matter, Phrase.ASK_SURVEY_AGAIN, Purpose.REPLY, Says.SCORES)))
              .orElse(Turn.stay(plain, Says.reply(Phrase.NOT_UNDERSTOOD)));
      default -> Surveys.score(plain, words, setting);
    };
  }

  private static Turn several(List<Survey> surveys, Words words, Setting setting) {
    Matcher alike = ALL_ALIKE.matcher(words.text());
    if (alike.matches() && alike.group(1) != null) {
      return scored(surveys, Integer.parseInt(alike.group(1)), words.text());
    }
    Optional<Integer> score = score(words);
    Optional<Survey> named =
        words
            .reading()
            .number()
            .flatMap(
                number ->
                    surveys.stream()
                        .filter(survey -> survey.ticket().serial() == number.serial())
                        .findFirst());
    if (score.isPresent() && named.isPresent()) {
      return scored(List.of(named.get()), score.get(), words.text());
    }
    if (score.isPresent()) {
      return all(words)
          ? scored(surveys, score.get(), words.text())
          : which(surveys, score.get(), words.text(), setting);
    }
    Survey latest = surveys.getLast();
    return Surveys.score(new AskingScore(latest.ticket(), latest.callback()), words, setting);
  }

  private static Turn which(List<Survey> surveys, int score, String said, Setting setting) {
    List<Step> steps =
        new ArrayList<>(
            List.of(Says.reply(Phrase.CHOOSE_SURVEY, "score", Integer.toString(score))));
    for (int i = 0; i < surveys.size(); i++) {
      int choice = i + 1;
      setting
          .matter(surveys.get(i).ticket())
          .ifPresent(matter -> steps.add(Says.surveyed(choice, matter, Purpose.REPLY)));
    }
    return new Turn(new Stage.ChoosingSurvey(surveys, score, said), steps, true);
  }

  private static Turn chosen(Stage.ChoosingSurvey asking, Words words, Setting setting) {
    if (all(words)) {
      return scored(asking.offered(), asking.score(), asking.words());
    }
    Optional<Survey> meant =
        words.reading().number().isPresent()
            ? asking.offered().stream()
                .filter(
                    survey -> survey.ticket().serial() == words.reading().number().get().serial())
                .findFirst()
            : words.reading().answer() instanceof Answer.Digit(int value)
                    && value >= 1
                    && value <= asking.offered().size()
                ? Optional.of(asking.offered().get(value - 1))
                : named(asking, words, setting);
    return meant
        .map(survey -> scored(List.of(survey), asking.score(), asking.words()))
        .orElseGet(
            () ->
                words.reading().answer() instanceof Answer.Digit
                    ? which(asking.offered(), asking.score(), asking.words(), setting)
                    : Reports.anew(new Idle(), words, setting));
  }

  private static Optional<Survey> named(Stage.ChoosingSurvey asking, Words words, Setting setting) {
    List<Matter> offered =
        asking.offered().stream()
            .flatMap(survey -> setting.matter(survey.ticket()).stream())
            .toList();
    List<Matter> found = Pointing.named(words, offered);
    return found.size() != 1
        ? Optional.empty()
        : asking.offered().stream()
            .filter(survey -> survey.ticket().serial() == found.getFirst().number().serial())
            .findFirst();
  }

  private static Turn scored(List<Survey> surveys, int score, String said) {
    List<Step> steps = new ArrayList<>();
    for (Survey survey : surveys) {
      steps.add(new Step.Attach(survey.ticket(), false));
      steps.add(new Step.AnswerCallback(survey.callback(), Optional.of(score), said));
    }
    return new Turn(new Idle(), steps, false);
  }

  private static Optional<Integer> score(Words words) {
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value >= WORST && value <= BEST -> Optional.of(value);
      case Answer.Score(int value) -> Optional.of(value);
      default -> Optional.empty();
    };
  }

  private static boolean all(Words words) {
    return ALL_ALIKE.matcher(words.text()).matches()
        || words.reading().particulars().references().contains(new Particulars.Reference.All());
  }

  /// One question at a time, until somebody has had enough.
  private static Turn more(AskingDimension asking, Words words, Setting setting) {
    boolean fee = asking.dimensions().getFirst().equals(Dimensions.FEE);
    Optional<Integer> score =
        switch (words.reading().answer()) {
          case Answer.Yes _ when fee -> Optional.of(BEST);
          case Answer.No _ when fee -> Optional.of(WORST);
          case Answer.Digit(int value) when fee && value == 1 -> Optional.of(BEST);
          case Answer.Digit(int value) when fee && value == 2 -> Optional.of(WORST);
          default -> fee ? Optional.empty() : score(words);
        };
    return score
        .map(value -> dimension(asking, value, words.text()))
        .orElseGet(
            () ->
                Surveys.why(
                    new Stage.AskingWhy(asking.ticket(), asking.callback()), words, setting));
  }

  private static Turn dimension(AskingDimension asking, int value, String words) {
    Step taken =
        new Step.AnswerDimension(asking.callback(), asking.dimensions().getFirst(), value, words);
    List<String> left = asking.dimensions().subList(1, asking.dimensions().size());
    if (left.isEmpty()) {
      return Turn.stay(new Idle(), taken, Says.about(asking.ticket(), Phrase.SURVEY_NOTED));
    }
    AskingDimension next = new AskingDimension(asking.ticket(), asking.callback(), left);
    return Turn.ask(next, taken, question(next));
  }

  static Step question(AskingDimension asking) {
    String dimension = asking.dimensions().getFirst();
    return Says.choice(
        Dimensions.question(dimension),
        asking.ticket(),
        dimension.equals(Dimensions.FEE) ? Says.YES_OR_NO : Says.SCORES);
  }
}
