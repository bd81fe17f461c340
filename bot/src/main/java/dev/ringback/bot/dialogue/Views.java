package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.HearingBack;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.regex.Pattern;

/// What owners think of what was changed, or noted, because of them: we asked them to reply (R68,
/// R83).
final class Views {

  private static final Pattern DISPUTED = Lexicon.load("feedback.txt").pattern("disputed");

  private Views() {}

  /// Tells them; whoever was asked something else answers that.
  static Turn told(Stage stage, TicketNumber ticket, SurveyPhrase phrase, String... arguments) {
    return Turn.stay(
        stage instanceof Idle ? new HearingBack(ticket) : stage,
        Says.notice(ticket, phrase, arguments));
  }

  static Turn heard(HearingBack asking, Words words, Setting setting) {
    if (another(words)) {
      return Reports.anew(new Idle(), words, setting);
    }
    Step noted = Says.about(asking.ticket(), SurveyPhrase.NOTED);
    return disputed(words)
        ? Turn.stay(
            new Idle(),
            new Step.Attach(asking.ticket(), true),
            new Step.CallAgentAbout(asking.ticket(), "callback-reply", words.text()),
            noted)
        : Turn.stay(new Idle(), new Step.Attach(asking.ticket(), true), noted);
  }

  /// Something to be done, and no view.
  private static boolean another(Words words) {
    return switch (words.reading().answer()) {
      case Answer.Status _, Answer.NewProblem _, Answer.Cancel _, Answer.StillBroken _ -> true;
      case Answer.Yes _, Answer.No _, Answer.Thanks _, Answer.Score _, Answer.Greeting _ -> false;
      default ->
          words.reading().number().isPresent()
              || switch (words.verdict().intent()) {
                case REPAIR ->
                    words.verdict().category() != Category.GENERAL && !SurveyWords.ofService(words);
                case PROGRESS, ENQUIRY, AGENT -> true;
                case COMPLAINT, PRAISE, OTHER -> false;
              };
    };
  }

  private static boolean disputed(Words words) {
    return words.reading().answer() instanceof Answer.No
        || words.verdict().intent() == Intent.COMPLAINT
        || words.has(DISPUTED);
  }
}
