package dev.ringback.core.triage.learning;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.triage.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is wrong with a corpus: the same message twice, twins with other labels, near-twins.
///
/// @param faults duplicates and contradictory twins
/// @param twins pairs of messages that are nearly the same
/// @param across those of them with one side in training and the other held out
record CorpusCheck(int size, List<String> faults, List<String> twins, List<String> across) {

  /// The share of their three-character pieces that two near-twins have in common.
  static final double NEAR = 0.6;

  /// The most near-twins, as a share of all messages.
  static final double ALLOWED = 0.01;

  private static final int PIECE = 3;

  static CorpusCheck of(Corpus corpus) {
    List<String> faults = new ArrayList<>();
    Map<String, Example> seen = new HashMap<>();
    for (Example example : corpus.examples()) {
      Example twin = seen.putIfAbsent(example.chinese() + bare(example), example);
      if (twin != null) {
        boolean same = twin.labels().equals(example.labels());
        faults.add(
            example.source() + (same ? " repeats " : " contradicts its twin ") + twin.source());
      }
    }
    List<String> twins = new ArrayList<>();
    List<String> across = new ArrayList<>();
    nearTwins(corpus.chinese(true), twins, across);
    nearTwins(corpus.chinese(false), twins, across);
    return new CorpusCheck(corpus.examples().size(), faults, twins, across);
  }

  /// @throws BadConfig if the corpus may not be trained on
  void refuse() {
    if (!faults.isEmpty()) {
      throw new BadConfig("corpus", String.join("; ", faults));
    }
    if (!across.isEmpty()) {
      throw new BadConfig("corpus", "near-twins of held-out messages: " + across);
    }
    if (twins.size() > size * ALLOWED) {
      throw new BadConfig("corpus", twins.size() + " near-twins: " + twins);
    }
  }

  private static void nearTwins(Corpus corpus, List<String> twins, List<String> across) {
    List<Set<String>> pieces = corpus.examples().stream().map(e -> pieces(bare(e))).toList();
    Map<String, Integer> counts = new HashMap<>();
    pieces.forEach(own -> own.forEach(piece -> counts.merge(piece, 1, Integer::sum)));
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Set<Integer> candidates = new TreeSet<>();
      for (String piece : telling(pieces.get(i), counts)) {
        List<Integer> others = holders.computeIfAbsent(piece, _ -> new ArrayList<>());
        candidates.addAll(others);
        others.add(i);
      }
      for (int other : candidates) {
        if (near(pieces.get(i), pieces.get(other))) {
          note(corpus.examples().get(i), corpus.examples().get(other), twins, across);
        }
      }
    }
  }

  /// The rarest pieces, so many that near-twins must share one of them.
  private static List<String> telling(Set<String> pieces, Map<String, Integer> counts) {
    List<String> rarest = new ArrayList<>(pieces);
    rarest.sort(
        Comparator.<String>comparingInt(piece -> counts.getOrDefault(piece, 0))
            .thenComparing(Comparator.naturalOrder()));
    int most = pieces.size() - (int) (NEAR * pieces.size()) + 1;
    return rarest.subList(0, Math.min(pieces.size(), most));
  }

  private static boolean near(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return shared >= NEAR * (some.size() + others.size() - shared);
  }

  private static void note(Example one, Example other, List<String> twins, List<String> across) {
    String pair = one.source() + " ~ " + other.source();
    twins.add(pair);
    if (one.author().equals(Corpus.HELD_OUT) != other.author().equals(Corpus.HELD_OUT)) {
      across.add(pair);
    }
  }

  private static String bare(Example example) {
    return Folding.fold(example.text()).replaceAll("[ ,.?!]", "");
  }

  private static Set<String> pieces(String bare) {
    Set<String> pieces = new HashSet<>();
    for (int i = 0; i + PIECE <= bare.length(); i++) {
      pieces.add(bare.substring(i, i + PIECE));
    }
    return pieces.isEmpty() ? Set.of(bare) : pieces;
  }
}
