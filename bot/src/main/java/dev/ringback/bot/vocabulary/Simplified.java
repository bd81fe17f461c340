package dev.ringback.bot.vocabulary;

import java.util.HashMap;
import java.util.Map;

/// Simplified characters for traditional ones, one for one, so that positions stay.
final class Simplified {

  private static final Map<Character, Character> FORMS = load();

  private Simplified() {}

  static char of(char written) {
    return FORMS.getOrDefault(written, written);
  }

  private static Map<Character, Character> load() {
    Map<Character, Character> forms = new HashMap<>();
    for (String line : Lexicon.lines("traditional.txt")) {
      for (String pair : line.split(" ")) {
        forms.put(pair.charAt(0), pair.charAt(1));
      }
    }
    return Map.copyOf(forms);
  }
}
