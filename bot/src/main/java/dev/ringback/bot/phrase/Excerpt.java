package dev.ringback.bot.phrase;

import java.util.regex.Pattern;

/// A piece of somebody's own words, on one line and short enough to be quoted in a text.
public final class Excerpt {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// What a cut may leave behind the last word: a comma, a stop, an opened bracket.
  private static final Pattern LOOSE_END =
      Pattern.compile("[\\s\\p{Pd}\\p{Ps}\\p{Po}&&[^%&@#*\"']]+$");

  private Excerpt() {}

  /// @param longest in code points; English is cut between words where one ends in time
  public static String of(String words, int longest) {
    String line = BLANKS.matcher(words.strip()).replaceAll(" ");
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest);
    int blank = line.lastIndexOf(' ', end);
    String cut = line.substring(0, blank > end / 2 ? blank : end);
    String piece = LOOSE_END.matcher(cut).replaceAll("");
    // a single … would turn a whole English text message into the costlier alphabet
    return piece + (line.codePoints().anyMatch(Character::isIdeographic) ? "…" : "...");
  }
}
