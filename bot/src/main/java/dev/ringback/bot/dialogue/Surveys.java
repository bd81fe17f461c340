package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.CallbackTalk.CallbackHeard;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingDimension;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Intent;
import java.util.List;
import java.util.Optional;

/// Asks how it went, hears the answer, and asks for the reason (R55).
///
/// The overall answer counts at once; what is asked afterwards is asked only of those who go on.
final class Surveys {

  private static final int MIDDLING = 3;

  private Surveys() {}

  static Turn due(CallbackTalk.CallbackDue due) {
    CallbackTalk.Survey first = due.surveys().getFirst();
    Stage stage =
        due.waiting().size() > 1
            ? new Stage.AskingScores(SeveralSurveys.order(due))
            : Levels.first(first, due.again());
    if (due.surveys().size() > 1) {
      return SeveralSurveys.asked(stage, due.surveys());
    }
    Phrase phrase = due.again() ? SurveyPhrase.ASK_AGAIN : question(first.occasion());
    return Turn.ask(stage, Says.survey(first, phrase));
  }

  private static Phrase question(CallbackTalk.Survey.Occasion occasion) {
    return switch (occasion) {
      case CLOSING -> SurveyPhrase.ASK;
      case RAIN -> SurveyPhrase.ASK_DRY;
      case WARRANTY_ENDS -> SurveyPhrase.ASK_BEFORE_END;
      case PERIODIC -> SurveyPhrase.ASK_PERIODIC;
    };
  }

  static Stage.Survey stored(CallbackTalk.Survey survey) {
    return new Stage.Survey(survey.matter().number(), survey.callback(), survey.scale());
  }

  static Turn score(AskingScore asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value >= 1 && value <= 5 ->
          scored(asking, ticket, asking.callback(), value, words.text());
      case Answer.Score(int value) ->
          scored(asking, ticket, asking.callback(), value, words.text());
      default ->
          SurveyWords.heard(
              asking, new Stage.Survey(ticket, asking.callback(), Scale.FIVE), words, setting);
    };
  }

  static Turn scored(Stage stage, TicketNumber ticket, long callback, int value, String words) {
    return Turn.stay(
        stage,
        new Step.Attach(ticket, false),
        new Step.AnswerCallback(callback, Optional.of(value), words));
  }

  /// The desk has taken the answer down, and says what it did about it.
  static Turn heard(Stage stage, CallbackHeard heard, Setting setting) {
    TicketNumber ticket = heard.survey().matter().number();
    if (setting.held()) {
      return Turn.stay(stage);
    }
    if (heard.broughtBack() && heard.score().isEmpty()) {
      return Turn.stay(stage, Says.about(ticket, AcceptancePhrase.REJECTED));
    }
    if (heard.outcome() == CallbackHeard.Outcome.UNCLEAR && SurveyWords.first(stage)) {
      return Puzzled.again(
          stage instanceof Stage.AskingScores ? stage : Levels.why(heard.survey()),
          stored(heard.survey()));
    }
    if (heard.score().isEmpty()) {
      return heard
          .complaint()
          .map(complaint -> Turn.stay(stage, Says.about(complaint, SurveyPhrase.COMPLAINT)))
          .orElse(Turn.stay(stage));
    }
    if (elsewhere(stage)) {
      return Turn.stay(stage, Says.about(ticket, briefly(heard)));
    }
    Optional<Step> changed = changed(heard);
    if (changed.isPresent()) {
      return Turn.stay(Levels.why(heard.survey()), changed.get());
    }
    Phrase phrase = phrase(heard);
    if (heard.waiting().isEmpty()) {
      Stage next = heard.counted() || heard.broughtBack() ? Levels.why(heard.survey()) : new Idle();
      Step said =
          Says.about(
              ticket,
              phrase,
              "promise",
              heard.promise().words(),
              "told",
              heard.told() ? "yes" : "no");
      return new Turn(next, List.of(said), true);
    }
    CallbackTalk.Survey other = heard.waiting().getFirst();
    return Turn.ask(
        Levels.asked(other),
        Says.about(ticket, briefly(heard)),
        Says.question(other.matter(), SurveyPhrase.ASK, Purpose.REPLY, other.scale()));
  }

  /// Whether something else than a survey is being asked.
  private static boolean elsewhere(Stage stage) {
    return !(stage instanceof Idle
        || stage instanceof Stage.Surveying
        || stage.surveyed().isPresent());
  }

  /// A slip was put right, and what had come of it is undone, if it could be.
  private static Optional<Step> changed(CallbackHeard heard) {
    return switch (heard.outcome()) {
      case CLOSED_AGAIN, KEPT_OPEN ->
          Optional.of(
              Says.about(
                  heard.survey().matter().number(),
                  SurveyPhrase.CHANGED,
                  "score",
                  Integer.toString(
                      Levels.digit(heard.survey().scale(), heard.score().orElseThrow())),
                  "state",
                  heard.outcome() == CallbackHeard.Outcome.CLOSED_AGAIN ? "closed" : "open"));
      case NOTHING, BROUGHT_BACK, UNCLEAR -> Optional.empty();
    };
  }

  private static Phrase briefly(CallbackHeard heard) {
    return heard.broughtBack() ? SurveyPhrase.BAD_BRIEFLY : SurveyPhrase.NOTED;
  }

  private static Phrase phrase(CallbackHeard heard) {
    int score = heard.score().orElseThrow();
    if (heard.broughtBack()) {
      return SurveyPhrase.BAD;
    }
    if (score < MIDDLING) {
      return SurveyPhrase.BAD_KNOWN;
    }
    if (!heard.counted()) {
      return SurveyPhrase.LATE;
    }
    return score == MIDDLING ? SurveyPhrase.MIDDLING : SurveyPhrase.GOOD;
  }

  static Turn why(AskingWhy asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    Stage.Survey survey = new Stage.Survey(ticket, asking.callback(), Scale.FIVE);
    boolean live = setting.matter(ticket).map(Matter::live).orElse(false);
    return switch (words.reading().answer()) {
      // a slip of the finger is mended by the digit that was meant
      case Answer.Digit(int value) when value >= 1 && value <= 5 ->
          scored(asking, ticket, asking.callback(), value, words.text());
      case Answer.Digit _ -> Puzzled.again(asking, survey);
      case Answer _ when Puzzled.by(words) -> Puzzled.spared(ticket);
      case Answer.Score(int value) ->
          scored(asking, ticket, asking.callback(), value, words.text());
      case Answer.Status _, Answer.NewProblem _, Answer.Cancel _ ->
          Reports.anew(new Idle(), words, setting);
      case Answer.StillBroken _ when !live -> SurveyWords.notSolved(survey, words);
      case Answer.No _, Answer.Thanks _ -> SurveyWords.commented(new Idle(), survey, words);
      default -> whyInWords(asking, survey, words, setting, live);
    };
  }

  private static Turn whyInWords(
      AskingWhy asking, Stage.Survey survey, Words words, Setting setting, boolean live) {
    Optional<Integer> meant = Slips.score(words);
    if (meant.isPresent()) {
      return scored(asking, asking.ticket(), asking.callback(), meant.get(), words.text());
    }
    if (Slips.told(words)) {
      return Puzzled.again(asking, survey);
    }
    if (!live && SurveyWords.goesOn(survey, words, setting)) {
      return SurveyWords.notSolved(survey, words);
    }
    return SurveyWords.newProblem(survey, words, setting)
        ? Reports.anew(new Idle(), words, setting)
        : reason(asking, survey, words, setting, live);
  }

  /// Whoever has said why, and is not angry, may be asked more.
  private static Turn reason(
      AskingWhy asking, Stage.Survey survey, Words words, Setting setting, boolean live) {
    if (!live && words.verdict().intent() == Intent.REPAIR && !SurveyWords.ofService(words)) {
      return SurveyWords.notSolved(survey, words);
    }
    List<String> dimensions =
        setting.matter(asking.ticket()).map(Matter::questions).orElse(List.of());
    if (live || dimensions.isEmpty()) {
      return SurveyWords.commented(new Idle(), survey, words);
    }
    AskingDimension more = new AskingDimension(asking.ticket(), asking.callback(), dimensions);
    return Turn.ask(
        more,
        new Step.Attach(asking.ticket(), true),
        new Step.AnswerCallback(asking.callback(), Optional.empty(), words.text()),
        MoreSurveys.question(more));
  }

  /// Pictures belong to the repair that was asked about last.
  static Optional<Turn> pictures(Stage stage) {
    return stage
        .surveyed()
        .map(
            number ->
                Turn.stay(
                    stage, new Step.Attach(number, true), Says.about(number, SurveyPhrase.NOTED)));
  }
}
