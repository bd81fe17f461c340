package dev.ringback.core.comment.marks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A comment brought to one form and cut into clauses.
///
/// @param text in small letters, simplified and in Mandarin, without apostrophes
record Wording(String text, List<Part> parts) {

  /// A clause.
  ///
  /// @param contrasts whether it follows a "but"
  record Part(String text, boolean contrasts) {}

  private static final String STOPS = ".,;:!?。、…~\\-–—()\\[\\]\"“”/\\n";
  private static final Pattern ENGLISH_STOPS = pattern("[" + STOPS + "]+");
  private static final Pattern CHINESE_STOPS = pattern("[" + STOPS + "\\s]+");

  private static final Pattern CHINESE_BUT =
      pattern(
          "(但是|可是|不过(?!来|去|关)|然而|只是"
              + "|就是(?=.{0,3}(有点|价|贵|慢|等|太|没|不|来|时间|态度|地|味|话|人|少))"
              + "|美中不足|可惜|遗憾的是|唯一|唯独|但|却|结果)");
  private static final Pattern ENGLISH_BUT =
      pattern(
          "\\b(but|however|though|although|except|apart from|yet|shame|pity|only thing|still"
              + "|just that|otherwise|unfortunately|sadly)\\b");

  private static final Pattern CANTONESE;
  private static final Map<String, String> MANDARIN = pairs("fold.yue.txt", "=");
  private static final Map<String, String> SIMPLIFIED = pairs("simplified.tsv", "\t");

  static {
    CANTONESE =
        pattern(
            MANDARIN.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
  }

  static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Map<String, String> pairs(String file, String between) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : Lines.of(file)) {
      int at = line.indexOf(between);
      pairs.put(line.substring(0, at), line.substring(at + 1));
    }
    return pairs;
  }

  static Wording of(String comment, Tongue tongue) {
    String plain =
        Normalizer.normalize(comment, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    String text = tongue == Tongue.ZH ? simplified(plain) : plain.replaceAll("['’‘]", "");
    return new Wording(text, parts(text, tongue));
  }

  private static String simplified(String text) {
    String mandarin = CANTONESE.matcher(text).replaceAll(m -> MANDARIN.get(m.group()));
    return mandarin
        .codePoints()
        .mapToObj(Character::toString)
        .map(c -> SIMPLIFIED.getOrDefault(c, c))
        .collect(Collectors.joining());
  }

  private static List<Part> parts(String text, Tongue tongue) {
    boolean chinese = tongue == Tongue.ZH;
    List<Part> parts = new ArrayList<>();
    for (String piece : (chinese ? CHINESE_STOPS : ENGLISH_STOPS).split(text)) {
      if (!piece.isBlank()) {
        cut(piece.strip(), (chinese ? CHINESE_BUT : ENGLISH_BUT).matcher(piece.strip()), parts);
      }
    }
    return parts;
  }

  private static void cut(String piece, Matcher but, List<Part> parts) {
    int from = 0;
    boolean contrasts = false;
    while (but.find()) {
      String before = piece.substring(from, but.start()).strip();
      if (!before.isEmpty()) {
        parts.add(new Part(before, contrasts));
      }
      contrasts = true;
      from = but.end();
    }
    String rest = piece.substring(from).strip();
    if (contrasts || !rest.isEmpty()) {
      parts.add(new Part(rest, contrasts));
    }
  }
}
