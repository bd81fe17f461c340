package dev.ringback.bot.understanding.text;

import dev.ringback.bot.vocabulary.Writing;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message in two writings of the same length: as written, in half width and with single spaces,
/// and plain, also in small letters, simplified characters and one sort of dash.
public record Text(String written, String plain) {

  /// What stands behind this is not read: nobody gives an address that late.
  private static final int LONGEST = 4000;

  public Text {
    if (written.length() != plain.length()) {
      throw new IllegalArgumentException("two writings of different length");
    }
  }

  public static Text of(String raw) {
    String head = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    String written = Writing.even(head);
    return new Text(written, Writing.plain(written));
  }

  /// Where these words stand as written.
  public Optional<Span> find(String words) {
    int start = written.indexOf(words);
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
  }

  /// The same message with blanks for what a pattern finds in its plain writing.
  public Text without(Pattern pattern) {
    return without(
        pattern
            .matcher(plain)
            .results()
            .map(found -> new Span(found.start(), found.end()))
            .toList());
  }

  /// The same message with blanks for these stretches.
  public Text without(Collection<Span> spans) {
    StringBuilder writtenLeft = new StringBuilder(written);
    StringBuilder plainLeft = new StringBuilder(plain);
    for (Span span : spans) {
      String blank = " ".repeat(span.end() - span.start());
      writtenLeft.replace(span.start(), span.end(), blank);
      plainLeft.replace(span.start(), span.end(), blank);
    }
    return new Text(writtenLeft.toString(), plainLeft.toString());
  }

  public String written(Span span) {
    return written.substring(span.start(), span.end()).strip();
  }

  /// A stretch of it as a message of its own.
  public Text part(int start, int end) {
    return new Text(written.substring(start, end), plain.substring(start, end));
  }

  public boolean holdsHan() {
    return plain.codePoints().anyMatch(Character::isIdeographic);
  }

  /// Whether anything is written in small letters, so that capitals mean something.
  public boolean mindsCase() {
    return written.chars().anyMatch(Character::isLowerCase);
  }

  /// A stretch of the message.
  public record Span(int start, int end) {

    public static Span of(Matcher matcher) {
      return new Span(matcher.start(), matcher.end());
    }
  }
}
