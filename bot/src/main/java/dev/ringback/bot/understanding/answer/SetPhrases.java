package dev.ringback.bot.understanding.answer;

import dev.ringback.bot.vocabulary.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The set phrases of whole answers, from the word list.
final class SetPhrases {

  private static final Lexicon WORDS = Lexicon.load("answers.txt");

  /// In the order in which they are tried.
  static final List<String> SORTS =
      List.of(
          "false alarm",
          "no surveys",
          "surveys again",
          "cancel",
          "new problem",
          "vouch",
          "same person",
          "person",
          "help",
          "status",
          "still broken",
          "yes",
          "no",
          "thanks",
          "greeting",
          "filler");

  private static final Map<String, Pattern> PATTERNS =
      Stream.of(
              SORTS.stream(),
              IntStream.rangeClosed(1, 5).mapToObj(score -> "score " + score),
              Stream.of("mended", "before", "behind"))
          .flatMap(Function.identity())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), WORDS::pattern));

  private static final Pattern BEFORE = Pattern.compile("^" + WORDS.any("before") + "{1,4}[ ,]*");
  private static final Pattern BEHIND = Pattern.compile("[ ,]*" + WORDS.any("behind") + "{1,4}$");

  private SetPhrases() {}

  static boolean matches(String sort, String clause) {
    Pattern pattern = PATTERNS.get(sort);
    if (pattern == null) {
      throw new IllegalArgumentException("no such sort of phrase: " + sort);
    }
    return pattern.matcher(clause).matches();
  }

  /// Whether a clause tells that the trouble ended, as the reason of a cancellation.
  static boolean tellsMended(String clause) {
    return matches("mended", clause);
  }

  /// The clause without the small words that stand before and behind an answer.
  static String core(String clause) {
    String front = BEFORE.matcher(clause).replaceFirst("");
    String core = BEHIND.matcher(front).replaceFirst("").strip();
    // "oh thanks" says no more than what may stand behind
    return core.isEmpty() ? front.strip() : core;
  }
}
