package dev.ringback.bot.conversation;

import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sentences that tell who writes, for whom and from where, and nothing else: "I am writing on
/// behalf of my mother, Mrs Joan Whitfield, 81, of 4 Larch Court."
///
/// Triage has seen few letters and guesses at danger there.
final class Introductions {

  private static final Lexicon WORDS = Lexicon.load("introductions.txt");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[!?\\n])|(?<=\\.)(?=\\s)");

  /// Only names, numbers and what joins them follow.
  private static final Pattern ALONE =
      Pattern.compile(
          "\\s*(?i:"
              + WORDS.any("salutation")
              + "[,.! ]+)?(?i:"
              + WORDS.any("lead")
              + ")(?:[ ,]+(?!(?i:"
              + WORDS.any("no name")
              + ")\\b)(?:"
              + WORDS.any("joining")
              + "|[A-Z][a-z'’-]{0,15}\\.?|[A-Z]{1,2}|\\d{1,4}[A-Za-z]?))*[\\s.,!]*");

  private Introductions() {}

  /// What is left of a text without them.
  static String without(String text) {
    return Arrays.stream(SENTENCES.split(text))
        .filter(sentence -> !ALONE.matcher(sentence).matches())
        .collect(Collectors.joining())
        .strip();
  }
}
