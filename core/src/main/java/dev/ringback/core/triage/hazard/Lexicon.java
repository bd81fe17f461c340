package dev.ringback.core.triage.hazard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the words of all rules in one pass over a text.
///
/// A Latin word stands between word boundaries; a `*` at its end stands for any ending.
final class Lexicon {

  /// No message that somebody wrote has more; beyond it only the ends are looked at.
  private static final int MOST = 500;

  private final Map<Integer, List<Pattern>> byStart = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /// @return the number of the named word group
  int group(String name) {
    return numbers.computeIfAbsent(
        name,
        fresh -> {
          names.add(fresh);
          return names.size() - 1;
        });
  }

  String name(int group) {
    return names.get(group);
  }

  boolean knows(String name) {
    return numbers.containsKey(name);
  }

  int size() {
    return names.size();
  }

  /// @param phrase folded; two characters at least where it is Latin
  void add(int group, String phrase) {
    boolean prefix = phrase.endsWith("*");
    String literal = prefix ? phrase.substring(0, phrase.length() - 1) : phrase;
    Pattern pattern = new Pattern(group, literal, prefix, !latin(literal.charAt(0)));
    byStart.computeIfAbsent(start(literal, 0), _ -> new ArrayList<>()).add(pattern);
  }

  /// All occurrences, also overlapping ones, by where they start, longer ones first.
  List<Hit> find(String folded) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      collect(folded, i, byStart.get((int) folded.charAt(i)), hits);
      if (i + 1 < folded.length()) {
        collect(folded, i, byStart.get(start(folded, i)), hits);
      }
    }
    hits.sort(Comparator.comparingInt(Hit::from).thenComparingInt(hit -> -hit.to()));
    return bounded(hits);
  }

  private static List<Hit> bounded(List<Hit> hits) {
    if (hits.size() <= MOST) {
      return hits;
    }
    List<Hit> ends = new ArrayList<>(hits.subList(0, MOST / 2));
    ends.addAll(hits.subList(hits.size() - MOST / 2, hits.size()));
    return ends;
  }

  private static void collect(String folded, int at, @Nullable List<Pattern> some, List<Hit> hits) {
    if (some == null) {
      return;
    }
    for (Pattern pattern : some) {
      if (pattern.matches(folded, at)) {
        hits.add(new Hit(pattern.group, at, at + pattern.literal.length()));
      }
    }
  }

  private static int start(String text, int at) {
    return at + 1 < text.length()
        ? text.charAt(at) | text.charAt(at + 1) << Character.SIZE
        : text.charAt(at);
  }

  private static boolean latin(char c) {
    return c < '⺀' && Character.isLetterOrDigit(c);
  }

  private record Pattern(int group, String literal, boolean prefix, boolean anywhere) {

    boolean matches(String text, int at) {
      return text.startsWith(literal, at)
          && (anywhere
              || (at == 0 || !latin(text.charAt(at - 1))) && endsWell(text, at + literal.length()));
    }

    private boolean endsWell(String text, int end) {
      return prefix || end == text.length() || !latin(text.charAt(end));
    }
  }
}
