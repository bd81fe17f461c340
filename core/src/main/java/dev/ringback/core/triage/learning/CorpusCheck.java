package dev.ringback.core.triage.learning;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.triage.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    List<Example> all = corpus.examples();
    new NearTwins(all.stream().map(e -> pieces(bare(e))).toList(), NEAR)
        .tell((one, other) -> note(all.get(one), all.get(other), twins, across));
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
