package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whoever meant to text somebody else is let go; what has been reported so is asked about.
final class WrongNumbers {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final Pattern STRANGER = WORDS.pattern("wrong number");

  /// A slip of the finger, where that can be meant as well.
  private static final Pattern SLIP = WORDS.pattern("wrong text");

  private WrongNumbers() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text()).strip();
    boolean slip = SLIP.matcher(text).matches();
    boolean stranger = STRANGER.matcher(text).matches();
    boolean meant =
        switch (stage) {
          case Stage.Idle _,
              Stage.AskingPlace _,
              Stage.ChoosingHome _,
              Stage.AskingSpot _,
              Stage.AskingPhone _,
              Stage.AskingMore _ ->
              slip || stranger;
          // a slip there is one in the record, or in the answer
          case Stage.Confirming _, Stage.AskingDanger _, Stage.ChoosingTicket _ -> stranger;
          case Stage.Changing _, Stage.AskingAcceptance _, Stage.ConfirmingCancel _ -> false;
          case Stage.AskingHelped _, Stage.AskingNow _, Stage.AskingCode _ -> false;
          case Stage.AskingScore _, Stage.AskingWhy _, Stage.Surveying _ -> false;
        };
    if (!meant) {
      return Optional.empty();
    }
    return Optional.of(
        setting.live().isEmpty()
            ? Turn.stay(stage, Says.reply(ChatPhrase.WRONG_NUMBER))
            : Withdrawals.wanted(stage, words, setting));
  }
}
