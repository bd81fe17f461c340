package dev.ringback.core.triage.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Finds the pairs of texts that share most of their pieces.
final class NearTwins {

  private final double near;
  private final List<int[]> texts = new ArrayList<>();
  private final List<List<Integer>> holders = new ArrayList<>();

  /// @param texts the pieces of each
  /// @param near the share of their pieces that twins have in common
  NearTwins(Collection<Set<String>> texts, double near) {
    this.near = near;
    Map<String, Integer> numbers = new HashMap<>();
    for (Set<String> text : texts) {
      int[] pieces = new int[text.size()];
      int count = 0;
      for (String piece : text) {
        pieces[count++] = numbers.computeIfAbsent(piece, _ -> numbers.size());
      }
      this.texts.add(pieces);
    }
    numbers.forEach((_, _) -> holders.add(new ArrayList<>()));
  }

  /// Tells of each pair by the places of its two texts, the later one first.
  void tell(BiConsumer<Integer, Integer> pair) {
    int[] shared = new int[texts.size()];
    for (int text = 0; text < texts.size(); text++) {
      count(text, shared);
      for (int other = 0; other < text; other++) {
        int all = texts.get(text).length + texts.get(other).length - shared[other];
        if (shared[other] >= near * all) {
          pair.accept(text, other);
        }
        shared[other] = 0;
      }
    }
  }

  private void count(int text, int[] shared) {
    for (int piece : texts.get(text)) {
      List<Integer> others = holders.get(piece);
      for (int i = 0; i < others.size(); i++) {
        shared[others.get(i)]++;
      }
      others.add(text);
    }
  }
}
