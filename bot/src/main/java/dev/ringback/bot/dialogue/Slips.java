package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A slip of the finger put right in words: "pressed the wrong one, it is 5", "哦不对,是1".
final class Slips {

  private static final Lexicon WORDS = Lexicon.load("scores.txt");

  private static final Pattern SLIP = WORDS.pattern("slip");

  private static final List<String> ENGLISH = List.of("one", "two", "three", "four", "five");

  private static final Pattern SCORE = WORDS.pattern("meant");

  /// Words that may mean anything else mean this only where nothing else is said.
  private static final Pattern CORRECTED =
      Pattern.compile(
          "%s{0,6}%s%s*(?<meant>%s) ?%s?[\\s.。!]*"
              .formatted(
                  WORDS.any("sounds"),
                  WORDS.any("corrected"),
                  WORDS.any("between"),
                  WORDS.any("one to five"),
                  WORDS.any("mark")));

  /// So short a text tells of a slip and of nothing more.
  private static final int SHORT = 20;

  private Slips() {}

  /// The score that was meant.
  static Optional<Integer> score(Words words) {
    String text = Writing.listed(words.text());
    Matcher corrected = CORRECTED.matcher(text);
    if (corrected.matches()) {
      return Optional.of(value(corrected.group("meant")));
    }
    if (!SLIP.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher score = SCORE.matcher(text);
    Optional<Integer> meant = Optional.empty();
    while (score.find()) {
      meant = Optional.of(value(score.group()));
    }
    return meant;
  }

  /// Whether it tells of a slip and nothing more.
  static boolean told(Words words) {
    String text = Writing.listed(words.text());
    return text.length() <= SHORT && SLIP.matcher(text).find();
  }

  private static int value(String written) {
    int han = "一二三四五".indexOf(written);
    int english = ENGLISH.indexOf(written);
    return han >= 0 ? han + 1 : english >= 0 ? english + 1 : Integer.parseInt(written);
  }
}
