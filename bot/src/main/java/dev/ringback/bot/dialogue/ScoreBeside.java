package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A digit of the scale before or behind words of one's own, where a digit was asked for: "5 great
/// job", 师傅不错,5.
final class ScoreBeside {

  private static final Lexicon WORDS = Lexicon.load("scores.txt");

  private static final String MARK = "(?<digit>[1-5])\\s*" + WORDS.any("mark") + "?";

  private static final Pattern BEFORE =
      Pattern.compile(
          "^\\s*(?:%s|%s)?\\s*".formatted(WORDS.any("gives"), WORDS.any("rates"))
              + MARK
              + "(?:\\s*[,。;:!~\\-–—、.\\n]+\\s*|\\s+|(?=\\p{IsHan}))"
              + "(?!%s)(?=\\p{L})".formatted(WORDS.any("counted")));

  private static final Pattern BEHIND =
      Pattern.compile("[,。;:!~、.\\n]\\s*" + WORDS.any("gives") + "?\\s*" + MARK + "\\s*[.。!~]*$");

  /// "1. the tap 2. the lamp" counts what it tells.
  private static final Pattern LISTED = Pattern.compile("(?<![\\d.])[2-9]\\s*[.、)]\\s*[^\\d\\s]");

  private ScoreBeside() {}

  /// What is said beside the digit.
  static Words without(Words words) {
    String plain = Writing.listed(words.text());
    Matcher before = BEFORE.matcher(plain);
    Matcher behind = BEHIND.matcher(plain);
    return in(words).isEmpty()
        ? words
        : before.find()
            ? words.saying(words.text().substring(before.end()))
            : behind.find() ? words.saying(words.text().substring(0, behind.start())) : words;
  }

  static Optional<Integer> in(Words words) {
    String plain = Writing.listed(words.text());
    Matcher before = BEFORE.matcher(plain);
    if (before.find()) {
      boolean listed = LISTED.matcher(plain).find(before.end());
      return listed ? Optional.empty() : Optional.of(Integer.valueOf(before.group("digit")));
    }
    Matcher behind = BEHIND.matcher(plain);
    return behind.find()
            && plain.substring(0, behind.start()).codePoints().anyMatch(Character::isLetter)
            && Reports.placeIn(words).isEmpty()
        ? Optional.of(Integer.valueOf(behind.group("digit")))
        : Optional.empty();
  }
}
