package dev.ringback.core.policy;

import dev.ringback.core.triage.PlainWriting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of an operator's that a message is looked through for.
///
/// Traditional characters match their simplified forms. A Latin word matches whole, a `*` at its
/// end stands for any ending; `…` stands for anything in the same sentence.
public final class Wording {

  private static final int SHORTEST_LATIN = 2;
  private static final String ANY_ENDING = "*";
  private static final String LATIN = "[a-z0-9]";
  private static final String SAME_SENTENCE = "[^.?!]*?";

  static final Wording NONE = new Wording(List.of());

  private final List<String> words;
  private final Pattern pattern;

  /// @param words each taken by [#checked]
  Wording(List<String> words) {
    this.words = List.copyOf(words);
    this.pattern =
        Pattern.compile(
            words.isEmpty()
                ? "(?!)"
                : words.stream().map(Wording::pattern).collect(Collectors.joining("|")));
  }

  /// @throws IllegalArgumentException if it is too short to tell anything
  static String checked(String word) {
    for (String part : parts(word)) {
      String literal = folded(part);
      if (literal.isEmpty() || literal.length() < SHORTEST_LATIN && latin(literal.charAt(0))) {
        throw new IllegalArgumentException("'" + word + "' is no word to look for");
      }
    }
    return word;
  }

  /// @param folded by [#plain]
  boolean in(String folded) {
    return pattern.matcher(folded).find();
  }

  static String plain(String text) {
    return PlainWriting.of(text);
  }

  private static String pattern(String word) {
    List<String> patterns = new ArrayList<>();
    for (String part : parts(word)) {
      String literal = folded(part);
      String before = latin(literal.charAt(0)) ? "(?<!" + LATIN + ")" : "";
      boolean whole = latin(literal.charAt(literal.length() - 1)) && !part.endsWith(ANY_ENDING);
      patterns.add(before + Pattern.quote(literal) + (whole ? "(?!" + LATIN + ")" : ""));
    }
    return String.join(SAME_SENTENCE, patterns);
  }

  private static List<String> parts(String word) {
    return Arrays.stream(word.split("…", -1)).map(String::strip).toList();
  }

  private static String folded(String part) {
    return PlainWriting.of(part.endsWith(ANY_ENDING) ? part.substring(0, part.length() - 1) : part);
  }

  private static boolean latin(char c) {
    return String.valueOf(c).matches(LATIN);
  }

  @Override
  public String toString() {
    return String.join(", ", words);
  }
}
