package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.dialogue.Stage.Survey;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Surveys about several repairs at once: a digit alone is asked about, and each is answered on its
/// own scale.
final class SeveralSurveys {

  /// "all 5", as the question about several itself proposes to answer.
  private static final Pattern ALL_ALIKE =
      Pattern.compile("\\s*(?:(?i:all|both)|都是?|都|全部?是?|全都是?)\\s*([1-5])?\\s*[。.!！]?");

  private static final int BEST = 5;
  private static final int WORST = 1;

  private SeveralSurveys() {}

  /// As they are listed, so that a place in the list is theirs; what was asked before comes after.
  static List<Survey> order(CallbackTalk.CallbackDue due) {
    List<CallbackTalk.Survey> listed = due.surveys().size() > 1 ? due.surveys() : List.of();
    List<Long> first = listed.stream().map(CallbackTalk.Survey::callback).toList();
    return Stream.concat(
            listed.stream(),
            due.waiting().stream().filter(each -> !first.contains(each.callback())))
        .map(Surveys::stored)
        .toList();
  }

  static Turn asked(Stage stage, List<CallbackTalk.Survey> surveys) {
    List<Step> steps = new ArrayList<>(List.of(Says.surveys(surveys.getFirst().scale())));
    for (int i = 0; i < surveys.size(); i++) {
      steps.add(Says.surveyed(i + 1, surveys.get(i).matter(), Purpose.SURVEY));
    }
    return new Turn(stage, steps, true);
  }

  static Turn answered(List<Survey> surveys, Words words, Setting setting) {
    return theirOwn(surveys, words, setting).orElseGet(() -> together(surveys, words, setting));
  }

  private static Turn together(List<Survey> surveys, Words words, Setting setting) {
    Matcher alike = ALL_ALIKE.matcher(words.text());
    if (alike.matches() && alike.group(1) != null) {
      return scored(surveys, Integer.parseInt(alike.group(1)), words.text());
    }
    Optional<Integer> score = score(surveys, words);
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
      return all(words) || words.reading().answer() instanceof Answer.Yes
          ? scored(surveys, score.get(), words.text())
          : which(surveys, score.get(), words.text(), setting);
    }
    return each(surveys, words, setting).orElseGet(() -> inWords(surveys, words, setting));
  }

  /// "5 for the lamp, 2 for the door": each gets its own.
  private static Optional<Turn> each(List<Survey> surveys, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    for (Feedback.Level level : words.reading().particulars().feedback().levels()) {
      List<Survey> meant = named(surveys, level.about(), setting);
      if (meant.size() == 1) {
        steps.addAll(scored(meant, level.value(), words.text()).steps());
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Turn(new Idle(), steps, false));
  }

  /// By its place in the list, or by what it was about.
  private static List<Survey> named(List<Survey> surveys, String about, Setting setting) {
    return ListedScores.place(about)
        .map(place -> place <= surveys.size() ? List.of(surveys.get(place - 1)) : List.<Survey>of())
        .orElseGet(() -> surveys.stream().filter(survey -> named(survey, about, setting)).toList());
  }

  private static boolean named(Survey survey, String about, Setting setting) {
    boolean byNumber =
        TicketNumber.parse(about)
            .map(number -> number.serial() == survey.ticket().serial())
            .orElse(false);
    return byNumber
        || !about.isEmpty()
            && setting
                .matter(survey.ticket())
                .map(matter -> Pointing.speaks(matter, about))
                .orElse(false);
  }

  /// What is no score is said of the one asked about last; the others wait on.
  private static Turn inWords(List<Survey> surveys, Words words, Setting setting) {
    Optional<Survey> broken =
        surveys.reversed().stream()
            .filter(survey -> SurveyWords.goesOn(survey, words, setting))
            .findFirst();
    if (broken.isPresent()) {
      return SurveyWords.notSolved(broken.get(), words);
    }
    Stage latest = Levels.asking(surveys.getLast());
    Turn turn = Levels.answered(surveys.getLast(), words, setting);
    return turn.stage().equals(latest)
        ? new Turn(new Stage.AskingScores(surveys), turn.steps(), turn.asks())
        : turn;
  }

  /// Where the digit fits the scale of one alone, that one is meant.
  private static Turn which(List<Survey> surveys, int score, String said, Setting setting) {
    List<Survey> fitting = fitting(surveys, score, said);
    if (fitting.size() <= 1) {
      return scored(surveys, score, said);
    }
    List<Step> steps =
        new ArrayList<>(List.of(Says.reply(SurveyPhrase.CHOOSE, "score", Integer.toString(score))));
    for (int i = 0; i < fitting.size(); i++) {
      int choice = i + 1;
      setting
          .matter(fitting.get(i).ticket())
          .ifPresent(matter -> steps.add(Says.surveyed(choice, matter, Purpose.REPLY)));
    }
    return new Turn(new Stage.ChoosingSurvey(fitting, score, said), steps, true);
  }

  static Turn chosen(Stage.ChoosingSurvey asking, Words words, Setting setting) {
    return theirOwn(asking.offered(), words, setting).orElseGet(() -> one(asking, words, setting));
  }

  /// A score for each says more than one digit for them all.
  private static Optional<Turn> theirOwn(List<Survey> surveys, Words words, Setting setting) {
    Map<Integer, Integer> listed = ListedScores.in(words.text());
    if (!listed.isEmpty() && listed.keySet().stream().allMatch(place -> place <= surveys.size())) {
      List<Step> steps = new ArrayList<>();
      listed.forEach(
          (place, score) ->
              steps.addAll(scored(List.of(surveys.get(place - 1)), score, words.text()).steps()));
      return Optional.of(new Turn(new Idle(), steps, false));
    }
    return words.reading().particulars().feedback().levels().size() > 1
        ? each(surveys, words, setting)
        : Optional.empty();
  }

  private static Turn one(Stage.ChoosingSurvey asking, Words words, Setting setting) {
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

  private static List<Survey> fitting(List<Survey> surveys, int score, String said) {
    return surveys.stream()
        .filter(survey -> Levels.level(survey.scale(), score, said).isPresent())
        .toList();
  }

  /// Those whose question offers it.
  private static Turn scored(List<Survey> surveys, int score, String said) {
    List<Step> steps = new ArrayList<>();
    for (Survey survey : fitting(surveys, score, said)) {
      steps.add(new Step.Attach(survey.ticket(), false));
      steps.add(
          new Step.AnswerCallback(
              survey.callback(), Levels.level(survey.scale(), score, said), said));
    }
    return steps.isEmpty()
        ? Turn.stay(
            surveys.size() > 1
                ? new Stage.AskingScores(surveys)
                : Levels.asking(surveys.getFirst()),
            Says.reply(ChatPhrase.NOT_UNDERSTOOD))
        : new Turn(new Idle(), steps, false);
  }

  /// Where all are asked by yes and no, those are scores, too.
  private static Optional<Integer> score(List<Survey> surveys, Words words) {
    boolean yesOrNo = surveys.stream().allMatch(survey -> survey.scale() == Scale.YES_NO);
    return switch (words.reading().answer()) {
      case Answer.Yes _ when yesOrNo -> Optional.of(BEST);
      case Answer.No _ when yesOrNo -> Optional.of(WORST);
      default -> score(words);
    };
  }

  static Optional<Integer> score(Words words) {
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value >= WORST && value <= BEST -> Optional.of(value);
      case Answer.Score(int value) -> Optional.of(value);
      default -> ScoreBeside.in(words);
    };
  }

  private static boolean all(Words words) {
    return ALL_ALIKE.matcher(words.text()).matches()
        || words.reading().particulars().references().contains(new Particulars.Reference.All());
  }
}
