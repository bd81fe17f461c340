package dev.ringback.bot.dialogue;

import dev.ringback.bot.vocabulary.Writing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Scores told by places in the list that was shown: "1 5, 2 3", 1是5分,2是3分, 第一个4分.
final class ListedScores {

  private static final String PAIR = "([1-9])\\s*[.:=\\-)]?\\s*(?:是|给|打)?\\s*([1-5])\\s*分?";

  private static final Pattern ONE = Pattern.compile(PAIR);

  /// Two or more, and nothing besides.
  private static final Pattern ALL =
      Pattern.compile("\\s*%s(?:[\\s,;、.。]+%s)+[\\s.。!]*".formatted(PAIR, PAIR));

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:第|no\\.? ?|number |#)?(?<digit>[1-9]|[一二三四五]|first|second|third)"
              + " ?(?:个|项|单|条|one)?",
          Pattern.CASE_INSENSITIVE);

  private ListedScores() {}

  /// By place, from 1; empty where a text is anything else.
  static Map<Integer, Integer> in(String text) {
    String plain = Writing.listed(text);
    Map<Integer, Integer> scores = new LinkedHashMap<>();
    if (ALL.matcher(plain).matches()) {
      Matcher one = ONE.matcher(plain);
      while (one.find()) {
        scores.put(Integer.valueOf(one.group(1)), Integer.valueOf(one.group(2)));
      }
    }
    return scores;
  }

  /// The place that somebody names, from 1.
  static Optional<Integer> place(String about) {
    Matcher place = PLACE.matcher(about.strip());
    if (!place.matches()) {
      return Optional.empty();
    }
    String digit = place.group("digit");
    int han = "一二三四五".indexOf(digit);
    return Optional.of(
        han >= 0
            ? han + 1
            : switch (digit) {
              case "first" -> 1;
              case "second" -> 2;
              case "third" -> 3;
              default -> Integer.parseInt(digit);
            });
  }
}
