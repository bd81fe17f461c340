package dev.ringback.core.triage.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/// The weights that OpenNLP learnt for one question, by feature.
public record HeadWeights(String name, List<String> labels, Map<String, float[]> features) {

  /// A feature whose weights are all smaller says next to nothing and is dropped: a tenth of them.
  private static final float LEAST = 0.05f;

  /// What the trainer calls an answer to a question: all questions are learnt together.
  public static String outcome(String question, String answer) {
    return question + '=' + answer;
  }

  /// @param labels all possible answers in a fixed order
  /// @param trained knows of each feature a weight for every outcome
  public static HeadWeights of(String name, List<String> labels, MaxentModel trained) {
    Object[] structures = ((AbstractModel) trained).getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) structures[1];
    int[] outcomes = labels.stream().mapToInt(l -> trained.getIndex(outcome(name, l))).toArray();
    Map<String, float[]> features = new HashMap<>();
    contexts.forEach((feature, context) -> put(features, feature, context, outcomes));
    return new HeadWeights(name, labels, features);
  }

  private static void put(
      Map<String, float[]> features, String feature, Context context, int[] outcomes) {
    float[] row = new float[outcomes.length];
    float largest = 0;
    for (int label = 0; label < row.length; label++) {
      // an answer that nobody gave has no weights
      row[label] = outcomes[label] < 0 ? 0 : (float) context.getParameters()[outcomes[label]];
      largest = Math.max(largest, Math.abs(row[label]));
    }
    if (largest >= LEAST) {
      features.put(feature, row);
    }
  }

  /// One table for all questions of a language.
  public static Weights join(List<HeadWeights> parts) {
    List<Head> heads = new ArrayList<>();
    int width = 0;
    for (HeadWeights part : parts) {
      heads.add(new Head(part.name, part.labels, width));
      width += part.labels.size();
    }
    SortedMap<Long, float[]> rows = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int first = heads.get(i).first();
      int all = width;
      parts
          .get(i)
          .features
          .forEach(
              (feature, row) ->
                  System.arraycopy(
                      row,
                      0,
                      rows.computeIfAbsent(Hashing.of(feature), _ -> new float[all]),
                      first,
                      row.length));
    }
    return Weights.of(heads, rows);
  }
}
