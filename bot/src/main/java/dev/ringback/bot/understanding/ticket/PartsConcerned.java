package dev.ringback.bot.understanding.ticket;

import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The thing that a message is about: 马桶水箱, 水龙头, kitchen tap, socket.
public final class PartsConcerned {

  private static final Lexicon WORDS = Lexicon.load("parts.txt");

  private static final Pattern NO_PART = WORDS.pattern("none");

  private static final Pattern CHINESE =
      Pattern.compile(WORDS.any("chinese") + "(?:的?" + WORDS.any("chinese of") + "){0,2}");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:"
              + WORDS.any("english before")
              + " ){0,2}"
              + WORDS.any("english")
              + "(?: "
              + WORDS.any("english of")
              + ")?\\b");

  private PartsConcerned() {}

  public static Optional<String> in(Text text) {
    return span(text).map(text::written);
  }

  /// Where its name stands.
  public static Optional<Span> span(Text text) {
    String plain = text.without(NO_PART).plain();
    Matcher chinese = CHINESE.matcher(plain);
    if (chinese.find()) {
      return Optional.of(Span.of(chinese));
    }
    Matcher english = ENGLISH.matcher(plain);
    return english.find() ? Optional.of(Span.of(english)) : Optional.empty();
  }
}
