package dev.ringback.bot.understanding.answer;

import java.util.Map;
import java.util.stream.Collectors;

/// Pictures used as words: a thumb is a yes, folded hands are thanks.
final class Signs {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("👍", "yes"),
          Map.entry("👌", "yes"),
          Map.entry("✅", "yes"),
          Map.entry("✔", "yes"),
          Map.entry("🆗", "yes"),
          Map.entry("💯", "full marks"),
          Map.entry("👎", "no"),
          Map.entry("❌", "no"),
          Map.entry("✖", "no"),
          Map.entry("🙏", "thanks"),
          Map.entry("🤝", "thanks"),
          Map.entry("❤", "thanks"),
          Map.entry("🌹", "thanks"),
          Map.entry("👋", "hello"),
          Map.entry("😡", "score one"),
          Map.entry("🤬", "score one"));

  private static final String STAR = "⭐";
  private static final int MOST_STARS = 5;

  private Signs() {}

  /// The text with a clause for each picture that says something, and none for the others.
  static String spelled(String text) {
    long stars = text.chars().filter(sign -> sign == STAR.charAt(0)).count();
    String said =
        text.codePoints()
            .mapToObj(sign -> spelled(new String(Character.toChars(sign)), sign))
            .collect(Collectors.joining());
    return stars == 0 || stars > MOST_STARS ? said : said + "\n" + stars + " stars";
  }

  private static String spelled(String sign, int codePoint) {
    String word = WORDS.get(sign);
    if (word != null) {
      return "\n" + word + "\n";
    }
    return Character.getType(codePoint) == Character.OTHER_SYMBOL ? "\n" : sign;
  }
}
