package dev.ringback.bot.understanding.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers of doors as they are spoken to a telephone: flat three oh two, apartment four b.
public final class SpokenNumbers {

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("oh", 0),
          Map.entry("o", 0),
          Map.entry("nought", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9));

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final String DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
  private static final String TEN = "(?:" + String.join("|", TENS) + ")";

  /// One digit alone is left as it is: "flat two days" may be anything.
  private static final Pattern DOOR =
      Pattern.compile(
          "(?<=\\b(?:flat|apt|apartment|unit|room|block|blk|tower|house|number) )(?<number>"
              + DIGIT
              + "(?:[ -](?:zero|oh|o|nought|"
              + DIGIT
              + ")){1,3}|"
              + TEN
              + "(?:[ -]"
              + DIGIT
              + ")?|"
              + DIGIT
              + "(?= [a-h](?:[ ,.]|$)))(?<letter> [b-h](?=[,.]|$))?(?![\\w-]|"
              + " (?:days?|hours?|weeks?|months?|minutes?|times|to|or|and)\\b)");

  private SpokenNumbers() {}

  /// The same message, as long as before, with digits in their stead.
  public static Text inDigits(Text text) {
    StringBuilder written = new StringBuilder(text.written());
    StringBuilder plain = new StringBuilder(text.plain());
    DOOR.matcher(text.plain())
        .results()
        .forEach(
            door -> {
              String digits = padded(door);
              written.replace(door.start(), door.end(), digits);
              plain.replace(door.start(), door.end(), digits);
            });
    return new Text(written.toString(), plain.toString());
  }

  private static String padded(MatchResult door) {
    String letter = door.group("letter") == null ? "" : door.group("letter").strip();
    String digits = digits(door.group("number").split("[ -]")) + letter;
    return String.format(Locale.ROOT, "%-" + door.group().length() + "s", digits);
  }

  private static String digits(String... words) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < words.length; at++) {
      int ten = TENS.indexOf(words[at]);
      if (ten >= 0) {
        digits.append(ten + 2).append(at + 1 == words.length ? "0" : "");
      } else {
        digits.append(DIGITS.get(words[at]));
      }
    }
    return digits.toString();
  }
}
