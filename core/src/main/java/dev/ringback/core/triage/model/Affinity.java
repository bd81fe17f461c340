package dev.ringback.core.triage.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// How much oftener than by chance two labels of different questions go together, as a logarithm.
public final class Affinity {

  private final float[] values;
  private final int width;

  private Affinity(float[] values, int width) {
    this.values = values;
    this.width = width;
  }

  /// @param labels for each example the columns of its labels, one for each question
  /// @param width how many labels there are over all questions
  static Affinity of(Iterable<int[]> labels, int width) {
    float[] together = new float[width * width];
    float[] alone = new float[width];
    int count = 0;
    for (int[] columns : labels) {
      count++;
      for (int a : columns) {
        alone[a]++;
        for (int b : columns) {
          together[a * width + b]++;
        }
      }
    }
    for (int a = 0; a < width; a++) {
      for (int b = 0; b < width; b++) {
        double chance = alone[a] * alone[b] / Math.max(1, count);
        together[a * width + b] = (float) Math.log((together[a * width + b] + 1) / (chance + 1));
      }
    }
    return new Affinity(together, width);
  }

  public float between(int column, int other) {
    return values[column * width + other];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static Affinity read(DataInputStream in) throws IOException {
    int width = in.readInt();
    float[] values = new float[width * width];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return new Affinity(values, width);
  }
}
