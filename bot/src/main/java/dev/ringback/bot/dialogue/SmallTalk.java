package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.Phrase;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is asked of us and not of a repair: which language we speak, and whether we are a machine.
public final class SmallTalk {

  private static final int LONGEST = 40;

  private static final Pattern MACHINE =
      Pattern.compile(
          "(?:你们?|你們|您|这|這|对面|對面).{0,4}(?:是|系|係).{0,4}(?:机器人?|機器人?|电脑|電腦|人工智能|ai|真人|自动回复|自動回覆).{0,6}(?:[吗嗎么嘛呀啊?？]|还是|還是|$)|\\b(?:are"
              + " you|is this|am i (?:talking|speaking|texting) (?:to|with)) (?:a |an |just a |some"
              + " )?(?:ro)?(?:bot|machine|computer|ai|human|real person|real"
              + " human|automated|auto-?reply)\\b");

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

  static Turn answered(Stage stage, Words words) {
    return Turn.stay(stage, Says.reply(machine(words) ? Phrase.MACHINE : Phrase.NODDED));
  }

  private static boolean machine(Words words) {
    return words.text().length() <= LONGEST
        && MACHINE.matcher(words.text().toLowerCase(Locale.ROOT)).find();
  }

  /// A report that names a language, too, stays a report.
  private static boolean plain(Words words) {
    return words.reading().particulars().part().isEmpty() && words.reading().numbers().isEmpty();
  }
}
