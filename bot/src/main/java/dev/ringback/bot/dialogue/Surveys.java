package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.CallbackHeard;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingDimension;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks how it went, hears the answer, and asks for the reason (R55).
///
/// The overall answer counts at once; what is asked afterwards is asked only of those who go on.
final class Surveys {

  private static final int MIDDLING = 3;

  private Surveys() {}

  static Turn due(Incoming.CallbackDue due) {
    Incoming.Survey first = due.surveys().getFirst();
    Stage stage =
        due.waiting().size() > 1
            ? new Stage.AskingScores(due.waiting().stream().map(Surveys::stored).toList())
            : Levels.first(first, due.again());
    if (due.surveys().size() > 1) {
      return SeveralSurveys.asked(stage, due.surveys());
    }
    Phrase phrase = due.again() ? Phrase.ASK_SURVEY_AGAIN : question(first.occasion());
    return Turn.ask(stage, Says.survey(first, phrase));
  }

  private static Phrase question(Incoming.Survey.Occasion occasion) {
    return switch (occasion) {
      case CLOSING -> Phrase.ASK_SURVEY;
      case RAIN -> Phrase.ASK_DRY;
      case WARRANTY_ENDS -> Phrase.ASK_BEFORE_END;
      case PERIODIC -> Phrase.ASK_PERIODIC;
    };
  }

  static Stage.Survey stored(Incoming.Survey survey) {
    return new Stage.Survey(survey.matter().number(), survey.callback(), survey.scale());
  }

  static Turn score(AskingScore asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value >= 1 && value <= 5 ->
          scored(asking, ticket, asking.callback(), value, words.text());
      case Answer.Score(int value) ->
          scored(asking, ticket, asking.callback(), value, words.text());
      case Answer.Digit _, Answer.Yes _, Answer.No _ ->
          Turn.stay(asking, Says.reply(Phrase.NOT_UNDERSTOOD));
      case Answer.StillBroken _ -> notSolved(ticket, asking.callback(), words);
      case Answer.Thanks _ -> commented(asking, ticket, asking.callback(), words);
      case Answer.Cancel _, Answer.Status _, Answer.NewProblem _ ->
          Reports.anew(asking, words, setting);
      default ->
          Slips.score(words)
              .map(meant -> scored(asking, ticket, asking.callback(), meant, words.text()))
              .orElseGet(() -> inWords(asking, ticket, asking.callback(), words, setting));
    };
  }

  private static Turn inWords(
      Stage asking, TicketNumber ticket, long callback, Words words, Setting setting) {
    return switch (words.verdict().intent()) {
      case PRAISE, OTHER -> commented(asking, ticket, callback, words);
      case REPAIR, PROGRESS ->
          sameMatter(ticket, words, setting)
              ? notSolved(ticket, callback, words)
              : Reports.anew(asking, words, setting);
      case COMPLAINT, ENQUIRY, AGENT -> kept(callback, words, setting, asking);
    };
  }

  /// What is said of the same thing that was repaired says that it is not solved (§7.8).
  private static boolean sameMatter(TicketNumber ticket, Words words, Setting setting) {
    return setting
        .matter(ticket)
        .map(matter -> matter.akin(words.verdict().category()))
        .orElse(false);
  }

  /// A complaint about us gets its own ticket, and stays beside the survey, too.
  private static Turn kept(long callback, Words words, Setting setting, Stage stage) {
    Turn anew = Reports.anew(stage, words, setting);
    if (words.verdict().intent() != Intent.COMPLAINT) {
      return anew;
    }
    List<Step> steps = new ArrayList<>(anew.steps());
    steps.addFirst(new Step.AnswerCallback(callback, Optional.empty(), words.text()));
    return new Turn(anew.stage(), steps, anew.asks());
  }

  private static Turn notSolved(TicketNumber ticket, long callback, Words words) {
    return Turn.stay(
        new Idle(), new Step.Attach(ticket, false), new Step.NotSolved(callback, words.text()));
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
      return Turn.stay(stage, Says.about(ticket, Phrase.REJECTED));
    }
    if (heard.score().isEmpty()) {
      return heard
          .complaint()
          .map(complaint -> Turn.stay(stage, Says.about(complaint, Phrase.SURVEY_COMPLAINT)))
          .orElse(Turn.stay(stage));
    }
    Phrase phrase = phrase(heard);
    if (heard.waiting().isEmpty()) {
      Stage next = heard.counted() || heard.broughtBack() ? Levels.why(heard.survey()) : new Idle();
      Step said = Says.about(ticket, phrase, "promise", heard.promise().words());
      return new Turn(next, List.of(said), true);
    }
    Incoming.Survey other = heard.waiting().getFirst();
    return Turn.ask(
        Levels.asked(other),
        Says.about(ticket, heard.broughtBack() ? Phrase.SURVEY_BAD_BRIEFLY : Phrase.SURVEY_NOTED),
        Says.question(other.matter(), Phrase.ASK_SURVEY, Purpose.REPLY, other.scale()));
  }

  private static Phrase phrase(CallbackHeard heard) {
    int score = heard.score().orElseThrow();
    if (heard.broughtBack()) {
      return Phrase.SURVEY_BAD;
    }
    if (score < MIDDLING) {
      return Phrase.SURVEY_BAD_KNOWN;
    }
    if (!heard.counted()) {
      return Phrase.SURVEY_LATE;
    }
    return score == MIDDLING ? Phrase.SURVEY_MIDDLING : Phrase.SURVEY_GOOD;
  }

  static Turn why(AskingWhy asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    boolean live = setting.matter(ticket).map(Matter::live).orElse(false);
    return switch (words.reading().answer()) {
      // a slip of the finger is mended by the digit that was meant
      case Answer.Digit(int value) when value >= 1 && value <= 5 ->
          scored(asking, ticket, asking.callback(), value, words.text());
      case Answer.Score(int value) ->
          scored(asking, ticket, asking.callback(), value, words.text());
      case Answer.Status _, Answer.NewProblem _, Answer.Cancel _ ->
          Reports.anew(new Idle(), words, setting);
      case Answer.StillBroken _ when !live -> notSolved(ticket, asking.callback(), words);
      case Answer.No _, Answer.Thanks _ -> commented(new Idle(), ticket, asking.callback(), words);
      default -> whyInWords(asking, words, setting, live);
    };
  }

  private static Turn whyInWords(AskingWhy asking, Words words, Setting setting, boolean live) {
    Optional<Integer> meant = Slips.score(words);
    if (meant.isPresent()) {
      return scored(asking, asking.ticket(), asking.callback(), meant.get(), words.text());
    }
    return other(asking.ticket(), words, setting)
        ? kept(asking.callback(), words, setting, new Idle())
        : reason(asking, words, setting, live);
  }

  /// A new problem in an answer is a ticket, and no comment.
  private static boolean other(TicketNumber ticket, Words words, Setting setting) {
    Category category = words.verdict().category();
    return words.verdict().intent() == Intent.REPAIR
        && category != Category.GENERAL
        && category != Category.SERVICE_QUALITY
        && !sameMatter(ticket, words, setting);
  }

  /// Whoever has said why, and is not angry, may be asked more.
  private static Turn reason(AskingWhy asking, Words words, Setting setting, boolean live) {
    if (!live && words.verdict().intent() == Intent.REPAIR) {
      return notSolved(asking.ticket(), asking.callback(), words);
    }
    List<String> dimensions =
        setting.matter(asking.ticket()).map(Matter::questions).orElse(List.of());
    if (live || dimensions.isEmpty()) {
      return commented(new Idle(), asking.ticket(), asking.callback(), words);
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
                    stage, new Step.Attach(number, true), Says.about(number, Phrase.SURVEY_NOTED)));
  }

  static Turn commented(Stage next, TicketNumber ticket, long callback, Words words) {
    return Turn.stay(
        next,
        new Step.Attach(ticket, true),
        new Step.AnswerCallback(callback, Optional.empty(), words.text()),
        Says.about(ticket, Phrase.SURVEY_NOTED));
  }
}
