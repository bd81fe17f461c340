package dev.ringback.core.triage.model;

import java.util.List;

/// Cuts the endings off English words, roughly: `leaking`, `leaked` and `leaks` become one.
final class Stem {

  private static final List<String> ENDINGS =
      List.of("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er");

  /// What must be left of a word.
  private static final int LEAST = 3;

  private Stem() {}

  /// Puts the word's stem behind what is there.
  static void append(String text, int from, int to, StringBuilder out) {
    int end = to;
    for (String ending : ENDINGS) {
      int left = to - ending.length();
      if (left - from >= LEAST && text.startsWith(ending, left)) {
        end = left;
        break;
      }
    }
    if (end - from > LEAST && text.charAt(end - 1) == text.charAt(end - 2)) {
      end--;
    }
    if (end - from > LEAST && text.charAt(end - 1) == 'e') {
      end--;
    }
    boolean soft = end - from > LEAST && text.charAt(end - 1) == 'y';
    out.append(text, from, soft ? end - 1 : end).append(soft ? "i" : "");
  }
}
