package dev.ringback.core.comment.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Answers one question about a comment: the mean of a maximum entropy model, which knows what
/// decides, and of naive Bayes, which also knows what was seen only once.
///
/// @param weights of the maximum entropy model, for each mark one a label
/// @param evidence of naive Bayes in logarithms, likewise
/// @param priors of naive Bayes, one a label
public record Judge(List<String> labels, float[] weights, float[] evidence, float[] priors) {

  /// Naive Bayes counts what goes together again and again; this makes it modest.
  private static final double MODESTY = 0.1;

  /// @param marks rows of the weights
  /// @return how likely each label is, in their order
  double[] shares(int[] marks) {
    double[] decided = shares(marks, weights, new float[labels.size()], 1);
    double[] likely = shares(marks, evidence, priors, MODESTY);
    double[] mean = new double[labels.size()];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (decided[i] + likely[i]) / 2;
    }
    return mean;
  }

  private double[] shares(int[] marks, float[] table, float[] start, double scale) {
    double[] shares = new double[labels.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      double sum = start[i];
      for (int mark : marks) {
        sum += table[mark * shares.length + i];
      }
      shares[i] = sum * scale;
      most = Math.max(most, shares[i]);
    }
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (float[] table : List.of(priors, weights, evidence)) {
      for (float value : table) {
        out.writeFloat(value);
      }
    }
  }

  static Judge read(DataInputStream in, int marks) throws IOException {
    int count = in.readInt();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(in.readUTF());
    }
    float[] priors = floats(in, count);
    float[] weights = floats(in, marks * count);
    return new Judge(List.copyOf(labels), weights, floats(in, marks * count), priors);
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
