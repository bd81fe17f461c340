package dev.ringback.core.comment.marks;

import java.util.Locale;

/// A language that comments are read in.
public enum Tongue {
  /// Chinese, Mandarin or Cantonese, in either script
  ZH,
  EN;

  /// One Han character is enough to be Chinese.
  public static Tongue of(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic) ? ZH : EN;
  }

  /// The name used in files.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
