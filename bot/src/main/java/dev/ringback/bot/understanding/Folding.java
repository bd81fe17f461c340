package dev.ringback.bot.understanding;

import java.text.Normalizer;
import java.util.Locale;

/// One form for what people write in many: width, case, dashes, spaces.
final class Folding {

  private Folding() {}

  /// Full-width to half-width, lower case, every dash to `-`, runs of white space to one space.
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[‐‑‒–—―−﹣－一](?=\\d)", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// The folded text without the marks and spaces at its ends.
  static String bare(String text) {
    return fold(text).replaceAll("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$", "");
  }
}
