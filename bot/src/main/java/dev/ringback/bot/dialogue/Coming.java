package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.TicketNumber;
import java.util.regex.Pattern;

/// Understands the question whether somebody comes, and that a danger is there again.
final class Coming {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final Pattern SOMEBODY = WORDS.pattern("somebody coming");

  private static final Pattern AGAIN = WORDS.pattern("back again");

  private static final Pattern WHEN = WORDS.pattern("when done");

  private static final Pattern NO_FALSE_ALARM = WORDS.pattern("no false alarm");

  private Coming() {}

  /// "Can it be done today?"
  static boolean whenDone(Words words) {
    return words.has(WHEN);
  }

  /// What was called a false alarm was none.
  static boolean noFalseAlarm(Words words) {
    return words.has(NO_FALSE_ALARM);
  }

  /// News of help; somebody will want to ring, and where no number is known it is asked for now.
  static Turn told(Stage stage, TicketNumber ticket, Step news, Setting setting) {
    return setting.callable() || setting.held() || !(stage instanceof Stage.Idle)
        ? Turn.stay(stage, news)
        : Turn.ask(
            new Stage.AskingPhone(ticket), news, Says.notice(ticket, ContactPhrase.ASK_PHONE));
  }

  static boolean asked(Words words) {
    return words.has(SOMEBODY);
  }

  /// What was over has come back: what to do must be told anew.
  static boolean back(Words words) {
    return words.has(AGAIN);
  }
}
