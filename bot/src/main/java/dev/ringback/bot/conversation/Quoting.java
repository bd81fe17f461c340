package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.core.triage.Language;
import java.util.regex.Pattern;

/// How much of an owner's own words is repeated to them, so that a text stays short.
enum Quoting {
  /// as they are
  WHOLE(Integer.MAX_VALUE, Integer.MAX_VALUE),
  SHORT(20, 60),
  /// no more than it takes to know what is meant; nothing of words in another script
  SHORTEST(12, 36);

  private static final int HAN_COUNTS = 2;

  private static final Pattern HAN = Pattern.compile("\\p{IsIdeographic}+");

  private static final Pattern EDGES = Pattern.compile("^[, ]+|[, ]+$");

  private final int matter;
  private final int place;

  Quoting(int matter, int place) {
    this.matter = matter;
    this.place = place;
  }

  String matter(String words) {
    return cut(words, matter);
  }

  String place(String line, Language language) {
    return cut(this == SHORTEST && !language.chinese() ? latin(line) : line, place);
  }

  /// A Chinese character tells twice as much as a Latin letter.
  private static String cut(String words, int longest) {
    return Excerpt.of(words, han(words) ? longest / HAN_COUNTS : longest);
  }

  /// Of a place that is told in two scripts the half that costs less.
  private static String latin(String line) {
    String half = HAN.matcher(line).replaceAll("").replace("…", "...");
    return EDGES.matcher(half).replaceAll("").strip();
  }

  static boolean han(String words) {
    return words.codePoints().anyMatch(point -> Character.isIdeographic(point) || point == '…');
  }
}
