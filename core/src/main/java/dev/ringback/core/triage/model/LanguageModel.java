package dev.ringback.core.triage.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// What was learnt of one language.
public record LanguageModel(Weights weights, Affinity affinity) {

  /// @param parts one for each question
  /// @param labels for each example its labels, one for each question in the order of the parts
  public static LanguageModel of(List<HeadWeights> parts, List<List<String>> labels) {
    Weights weights = HeadWeights.join(parts);
    List<int[]> columns =
        labels.stream().map(answers -> columns(weights.heads(), answers)).toList();
    return new LanguageModel(weights, Affinity.of(columns, weights.width()));
  }

  private static int[] columns(List<Head> heads, List<String> answers) {
    int[] columns = new int[heads.size()];
    for (int i = 0; i < columns.length; i++) {
      Head head = heads.get(i);
      columns[i] = head.first() + head.labels().indexOf(answers.get(i));
    }
    return columns;
  }

  /// The question of this name.
  public Head head(String name) {
    return weights.heads().stream().filter(h -> h.name().equals(name)).findFirst().orElseThrow();
  }

  void write(DataOutputStream out) throws IOException {
    weights.write(out);
    affinity.write(out);
  }

  static LanguageModel read(DataInputStream in) throws IOException {
    return new LanguageModel(Weights.read(in), Affinity.read(in));
  }
}
