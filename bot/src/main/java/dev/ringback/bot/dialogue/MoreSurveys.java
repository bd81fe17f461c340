package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingDimension;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.dialogue.Stage.Survey;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.ChoicePhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.delivery.Purpose;
import java.util.List;
import java.util.Optional;

/// Doubtful digits, and the questions after the first.
final class MoreSurveys {

  private static final int BEST = 5;
  private static final int WORST = 1;

  private MoreSurveys() {}

  static Turn answered(Stage.Surveying stage, Words words, Setting setting) {
    return switch (stage) {
      case Stage.AskingAfterSilence asking -> afterSilence(asking, words, setting);
      case Stage.AskingLevel asking -> Levels.answered(asking, words, setting);
      case Stage.Explaining asking -> Puzzled.answered(asking, words, setting);
      case Stage.AskingScores(List<Survey> surveys) ->
          SeveralSurveys.answered(surveys, words, setting);
      case Stage.ChoosingSurvey choosing -> SeveralSurveys.chosen(choosing, words, setting);
      case Stage.ConfirmingScore confirming -> confirmed(confirming, words, setting);
      case AskingDimension asking -> more(asking, words, setting);
      case Stage.HearingBack asking -> Views.heard(asking, words, setting);
    };
  }

  /// "1" may be the yes and "2" the no to the question before: it is read back before it acts.
  private static Turn afterSilence(Stage.AskingAfterSilence asking, Words words, Setting setting) {
    AskingScore plain = new AskingScore(asking.ticket(), asking.callback());
    Optional<Integer> low =
        (words.reading().answer() instanceof Answer.Digit(int value)
                ? Optional.of(value)
                : ScoreBeside.in(words))
            .filter(value -> value == 1 || value == 2);
    return low.map(value -> readBack(asking, value))
        .orElseGet(() -> Surveys.score(plain, words, setting));
  }

  private static Turn readBack(Stage.AskingAfterSilence asking, int value) {
    return Turn.ask(
        new Stage.ConfirmingScore(asking.ticket(), asking.callback(), value),
        Says.choice(
            value == 1 ? SurveyPhrase.CONFIRM_SCORE_1 : SurveyPhrase.CONFIRM_SCORE_2,
            asking.ticket(),
            List.of(
                new Step.Offer("1", value == 1 ? ChoicePhrase.SCORE_1 : ChoicePhrase.SCORE_2),
                new Step.Offer("5", ChoicePhrase.SCORE_5))));
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
                          Says.question(matter, SurveyPhrase.ASK_AGAIN, Purpose.REPLY, Scale.FIVE)))
              .orElse(Turn.stay(plain, Says.reply(ChatPhrase.NOT_UNDERSTOOD)));
      default -> Surveys.score(plain, words, setting);
    };
  }

  /// One question at a time, until somebody has had enough.
  private static Turn more(AskingDimension asking, Words words, Setting setting) {
    Optional<Integer> corrected = Slips.score(words);
    if (corrected.isPresent()) {
      return corrected(asking, corrected.get(), words, setting);
    }
    boolean fee = asking.dimensions().getFirst().equals(Dimensions.FEE);
    Optional<Integer> score =
        switch (words.reading().answer()) {
          case Answer.Yes _ when fee -> Optional.of(BEST);
          case Answer.No _ when fee -> Optional.of(WORST);
          case Answer.Digit(int value) when fee && value == 1 -> Optional.of(BEST);
          case Answer.Digit(int value) when fee && value == 2 -> Optional.of(WORST);
          default -> fee ? Optional.empty() : SeveralSurveys.score(words);
        };
    return score
        .map(value -> dimension(asking, value, words.text()))
        .orElseGet(
            () ->
                words.reading().answer() instanceof Answer.Digit
                    ? Turn.ask(asking, question(asking))
                    : Surveys.why(
                        new Stage.AskingWhy(asking.ticket(), asking.callback()), words, setting));
  }

  /// A slip was made in what was answered last, and the question asked now stands.
  private static Turn corrected(AskingDimension asking, int meant, Words words, Setting setting) {
    List<String> all = setting.matter(asking.ticket()).map(Matter::questions).orElse(List.of());
    int before = all.indexOf(asking.dimensions().getFirst()) - 1;
    Step taken =
        before < 0
            ? new Step.AnswerCallback(asking.callback(), Optional.of(meant), words.text())
            : new Step.AnswerDimension(asking.callback(), all.get(before), meant, words.text());
    return Turn.ask(asking, taken, question(asking));
  }

  private static Turn dimension(AskingDimension asking, int value, String words) {
    Step taken =
        new Step.AnswerDimension(asking.callback(), asking.dimensions().getFirst(), value, words);
    List<String> left = asking.dimensions().subList(1, asking.dimensions().size());
    if (left.isEmpty()) {
      return Turn.stay(new Idle(), taken, Says.about(asking.ticket(), SurveyPhrase.NOTED));
    }
    AskingDimension next = new AskingDimension(asking.ticket(), asking.callback(), left);
    return Turn.ask(next, taken, question(next));
  }

  static Step question(AskingDimension asking) {
    String dimension = asking.dimensions().getFirst();
    return Says.choice(
        Dimensions.question(dimension),
        asking.ticket(),
        dimension.equals(Dimensions.FEE) ? Offers.YES_OR_NO : Offers.SCORES,
        "topic",
        dimension);
  }
}
