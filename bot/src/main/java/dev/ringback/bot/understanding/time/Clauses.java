package dev.ringback.bot.understanding.time;

import dev.ringback.bot.understanding.text.Text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The clauses of a message, which keep its times apart.
final class Clauses {

  /// A full stop within 1.5 or p.m. ends nothing.
  private static final Pattern BREAK = Pattern.compile("[,。;!?\\n]|\\.(?!\\d|m\\b)");

  private Clauses() {}

  static List<Span> of(String plain) {
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    for (Matcher end = BREAK.matcher(plain); end.find(); start = end.end()) {
      clauses.add(new Span(start, end.start()));
    }
    clauses.add(new Span(start, plain.length()));
    return clauses;
  }
}
