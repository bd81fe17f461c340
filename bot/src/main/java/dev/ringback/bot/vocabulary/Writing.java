package dev.ringback.bot.vocabulary;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What people write in one writing of the same length, whatever their keyboard; nothing is cut
/// off, and apostrophes stay as they are.
public final class Writing {

  /// Variation selectors, key caps, joiners, skin colours, direction marks, the object replacement.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x{FE0F}\\x{20E3}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\x{1F3FB}-\\x{1F3FF}]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /// People also type the Han one for a dash.
  private static final Pattern DASHES =
      Pattern.compile("[‐‑‒–—―−﹣ー]|(?<=\\d)一(?=\\d)|(?<=单元|楼|栋|幢|座)一(?=\\d{3})");

  private Writing() {}

  /// As written, in half width and with single spaces.
  public static String even(String raw) {
    String visible = INVISIBLE.matcher(raw).replaceAll("");
    return SPACES
        .matcher(Normalizer.normalize(visible, Normalizer.Form.NFKC))
        .replaceAll(space -> space.group().indexOf('\n') < 0 ? " " : "\n")
        .strip();
  }

  /// What is even also in small letters, simplified characters and one sort of dash.
  public static String plain(String even) {
    StringBuilder plain = new StringBuilder(even.length());
    for (char letter : even.toCharArray()) {
      plain.append(Simplified.of(Character.toLowerCase(letter)));
    }
    return DASHES.matcher(plain).replaceAll("-");
  }

  /// A whole message as the word lists want it.
  public static String listed(String raw) {
    return plain(even(raw));
  }
}
