package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The spot in a flat or a building: 主卧卫生间, B座电梯厅, kitchen ceiling.
final class Spots {

  private static final Lexicon WORDS = Lexicon.load("spots.txt");

  private static final Pattern CHINESE =
      Pattern.compile(
          WORDS.any("of")
              + "?"
              + WORDS.any("spots")
              + "(?:(?:里面?的?|的|那个|旁边?的?)?"
              + WORDS.any("spots")
              + "){0,2}");

  private static final Pattern ENGLISH_OF =
      Pattern.compile(
          "\\b(?<inner>"
              + WORDS.any("english")
              + ") (?:in|of|at|on) (?:the |my |our |her |his |their )?(?<outer>"
              + WORDS.any("english")
              + ")\\b");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:"
              + WORDS.any("english of")
              + " )?"
              + WORDS.any("english")
              + "\\b(?:(?:'s)? "
              + WORDS.any("english")
              + "\\b){0,2}(?: [a-hj-z]\\b(?= ?[,.;!?]| ?$| lights?\\b| is\\b)| \\d{1,2}\\b)?");

  /// Looks like a spot and is another thing.
  private static final Pattern OTHER = Pattern.compile(WORDS.any("none"));

  private Spots() {}

  static Optional<Span> in(Text text) {
    Text plain = text.without(OTHER);
    Matcher chinese = CHINESE.matcher(plain.plain());
    if (chinese.find()) {
      return Optional.of(Span.of(chinese));
    }
    Matcher english = ENGLISH.matcher(plain.plain());
    return english.find() ? Optional.of(Span.of(english)) : Optional.empty();
  }

  /// The spot's name; "ceiling of the kitchen" is the kitchen ceiling.
  static String name(Text text, Span spot) {
    Matcher turned = ENGLISH_OF.matcher(text.plain());
    if (turned.find(spot.start()) && turned.start() == spot.start()) {
      return turned.group("outer") + " " + turned.group("inner");
    }
    return text.written(spot);
  }
}
