package dev.ringback.core.triage.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The answers to several questions, side by side as columns. OpenNLP knows a single question: each
/// of its outcomes holds one answer to each of ours.
final class Answers {

  private static final String BETWEEN = " ";

  private final List<String> names = new ArrayList<>();
  private final int[] ends;
  private final int[][] right;

  /// @param outcomes as [#together(Stream)] makes them
  Answers(String[] outcomes) {
    List<String[]> split = Arrays.stream(outcomes).map(each -> each.split(BETWEEN)).toList();
    ends = new int[split.getFirst().length];
    for (int question = 0; question < ends.length; question++) {
      int at = question;
      SortedSet<String> answers = new TreeSet<>(split.stream().map(each -> each[at]).toList());
      names.addAll(answers);
      ends[question] = names.size();
    }
    right =
        split.stream()
            .map(each -> Arrays.stream(each).mapToInt(names::indexOf).toArray())
            .toArray(int[][]::new);
  }

  /// @param answers one to each question, no two questions sharing any
  static String together(Stream<String> answers) {
    return String.join(BETWEEN, answers.toList());
  }

  String[] names() {
    return names.toArray(String[]::new);
  }

  int count() {
    return names.size();
  }

  /// The columns of an outcome's answers.
  int[] right(int outcome) {
    return right[outcome];
  }

  /// Makes probabilities of sums of weights, for each question by itself.
  void chances(float[] sums) {
    int from = 0;
    for (int end : ends) {
      float most = Float.NEGATIVE_INFINITY;
      for (int i = from; i < end; i++) {
        most = Math.max(most, sums[i]);
      }
      float all = 0;
      for (int i = from; i < end; i++) {
        sums[i] = (float) Math.exp(sums[i] - most);
        all += sums[i];
      }
      for (int i = from; i < end; i++) {
        sums[i] /= all;
      }
      from = end;
    }
  }
}
