package dev.ringback.core.comment.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which words praise, blame or play a part, in one language; its file says how it is written.
final class Lexicon {

  private static final String HEADING = "== ";
  private static final int LONGEST_CHINESE = 10;
  private static final int LONGEST_ENGLISH = 6;
  private static final int SHORTEST_BEGINNING = 3;

  private static final Lexicon CHINESE = new Lexicon(Tongue.ZH);
  private static final Lexicon ENGLISH = new Lexicon(Tongue.EN);

  private final Map<String, List<Meaning>> words = new LinkedHashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  private record Shape(Pattern pattern, Meaning meaning) {}

  private Lexicon(Tongue tongue) {
    Meaning meaning = Meaning.of("none");
    for (String line : Lines.of("polarity." + tongue.code() + ".txt")) {
      if (line.startsWith(HEADING)) {
        meaning = Meaning.of(line.substring(HEADING.length()).strip());
      } else {
        for (String entry : line.strip().split(tongue == Tongue.ZH ? "\\s+" : ";\\s*")) {
          add(entry.strip(), meaning);
        }
      }
    }
  }

  static Lexicon of(Tongue tongue) {
    return tongue == Tongue.ZH ? CHINESE : ENGLISH;
  }

  private void add(String entry, Meaning meaning) {
    if (entry.length() > 1 && entry.startsWith("/") && entry.endsWith("/")) {
      shapes.add(new Shape(Wording.pattern(entry.substring(1, entry.length() - 1)), meaning));
    } else if (!entry.isEmpty()) {
      List<Meaning> meanings = words.computeIfAbsent(entry, _ -> new ArrayList<>());
      if (!meanings.contains(meaning)) {
        meanings.add(meaning);
      }
    }
  }

  /// Whether a word turns what follows into its opposite.
  boolean negates(String word) {
    return words.getOrDefault(word, List.of()).stream().anyMatch(meaning -> meaning.is("neg"));
  }

  /// Entries from left to right, longest first, none within another; patterns besides.
  List<Hit> chinese(String clause) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < clause.length()) {
      int next = at + 1;
      for (int end = Math.min(clause.length(), at + LONGEST_CHINESE); end > at; end--) {
        List<Meaning> found = words.get(clause.substring(at, end));
        if (found != null) {
          hits.add(new Hit(at, end, found, false));
          next = end;
          break;
        }
      }
      at = next;
    }
    for (Shape shape : shapes) {
      Matcher matcher = shape.pattern().matcher(clause);
      while (matcher.find()) {
        hits.add(new Hit(matcher.start(), matcher.end(), List.of(shape.meaning()), true));
      }
    }
    return inOrder(hits);
  }

  /// The same over words.
  List<Hit> english(List<String> tokens) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Hit hit = longest(tokens, at);
      if (hit.to() > at) {
        hits.add(hit);
      }
      at = Math.max(at + 1, hit.to());
    }
    String joined = String.join(" ", tokens);
    for (Shape shape : shapes) {
      Matcher matcher = shape.pattern().matcher(joined);
      while (matcher.find()) {
        int from = blanks(joined.substring(0, matcher.start()));
        int to = from + blanks(matcher.group()) + 1;
        hits.add(new Hit(from, to, List.of(shape.meaning()), true));
      }
    }
    return inOrder(hits);
  }

  private Hit longest(List<String> tokens, int at) {
    for (int end = Math.min(tokens.size(), at + LONGEST_ENGLISH); end > at; end--) {
      List<Meaning> found = words.get(String.join(" ", tokens.subList(at, end)));
      if (found != null) {
        return new Hit(at, end, found, false);
      }
    }
    String word = tokens.get(at);
    for (int length = word.length(); length >= SHORTEST_BEGINNING; length--) {
      List<Meaning> found = words.get(word.substring(0, length) + "*");
      if (found != null) {
        return new Hit(at, at + 1, found, false);
      }
    }
    return new Hit(at, at, List.of(), false);
  }

  private static int blanks(String text) {
    return (int) text.chars().filter(c -> c == ' ').count();
  }

  private static List<Hit> inOrder(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt(Hit::from)
            .thenComparing(Comparator.comparingInt(Hit::to).reversed()));
    return hits;
  }
}
