package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is asked of us and not of a repair: which language we speak, and whether we are a machine.
public final class SmallTalk {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final int LONGEST = 40;

  private static final Pattern MACHINE = WORDS.pattern("machine");

  /// The carrier heeds these by itself; elsewhere they say nothing. "Cancel" is a word, too.
  private static final Pattern KEYWORD =
      Pattern.compile("[\\p{P}\\s]*(?:stop|stopall|end|quit|unsubscribe|退订|退訂|t|td)[\\p{P}\\s]*");

  private SmallTalk() {}

  public static boolean keyword(String text) {
    return KEYWORD.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean keyword(Words words) {
    return keyword(words.text());
  }

  static boolean heard(Words words) {
    return machine(words) || LanguageWishes.in(words.text()).isPresent() && plain(words);
  }

  /// What was being asked comes again behind what we are.
  static Turn answered(Stage stage, Words words, Setting setting) {
    return machine(words)
        ? Anew.asked(stage, setting, List.of(Says.reply(ChatPhrase.MACHINE)))
        : Turn.stay(stage, Says.reply(ChatPhrase.NODDED));
  }

  private static boolean machine(Words words) {
    return words.text().length() <= LONGEST && words.has(MACHINE);
  }

  /// A report that names a language, too, stays a report.
  private static boolean plain(Words words) {
    return words.reading().particulars().part().isEmpty() && words.reading().numbers().isEmpty();
  }
}
