package dev.ringback.core.triage.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// The trained weights of one language: a row for each feature, a byte for each weight and a scale
/// for the row.
public final class Weights {

  private final List<Head> heads;
  private final int width;
  private final long[] keys;
  private final int[] rows;
  private final byte[] weights;
  private final float[] scales;

  private Weights(List<Head> heads, long[] sortedKeys, byte[] weights, float[] scales) {
    this.heads = List.copyOf(heads);
    this.width = width(heads);
    this.weights = weights;
    this.scales = scales;
    int slots = Integer.highestOneBit(Math.max(1, sortedKeys.length)) * 4;
    this.keys = new long[slots];
    this.rows = new int[slots];
    for (int row = 0; row < sortedKeys.length; row++) {
      int slot = slot(sortedKeys[row]);
      keys[slot] = sortedKeys[row];
      rows[slot] = row + 1;
    }
  }

  /// @param features for each feature's hash its weights, one for each label of each head
  static Weights of(List<Head> heads, SortedMap<Long, float[]> features) {
    int width = width(heads);
    byte[] weights = new byte[features.size() * width];
    float[] scales = new float[features.size()];
    long[] keys = new long[features.size()];
    int row = 0;
    for (var feature : features.entrySet()) {
      keys[row] = feature.getKey();
      scales[row] = scale(feature.getValue());
      for (int i = 0; i < width; i++) {
        weights[row * width + i] = (byte) Math.round(feature.getValue()[i] / scales[row]);
      }
      row++;
    }
    return new Weights(heads, keys, weights, scales);
  }

  /// What the smallest step between two weights of the row is worth.
  private static float scale(float[] row) {
    float most = Float.MIN_NORMAL;
    for (float weight : row) {
      most = Math.max(most, Math.abs(weight));
    }
    return most / Byte.MAX_VALUE;
  }

  private static int width(List<Head> heads) {
    return heads.stream().mapToInt(Head::size).sum();
  }

  public int size() {
    return scales.length;
  }

  public List<Head> heads() {
    return heads;
  }

  int width() {
    return width;
  }

  /// The feature's row, or -1 if it was not seen in training.
  int row(long key) {
    return rows[slot(key)] - 1;
  }

  float weight(int row, int column) {
    return scales[row] * weights[row * width + column];
  }

  void addTo(float[] sums, int row) {
    int at = row * width;
    float scale = scales[row];
    for (int i = 0; i < width; i++) {
      sums[i] += scale * weights[at + i];
    }
  }

  private int slot(long key) {
    int mask = rows.length - 1;
    int slot = (int) (key ^ key >>> 29) & mask;
    while (rows[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(heads.size());
    for (Head head : heads) {
      out.writeUTF(head.name());
      out.writeUTF(String.join(" ", head.labels()));
    }
    long[] byRow = new long[scales.length];
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] != 0) {
        byRow[rows[slot] - 1] = keys[slot];
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(byRow.length * (Long.BYTES + Float.BYTES));
    bytes.asLongBuffer().put(byRow);
    bytes.position(byRow.length * Long.BYTES).asFloatBuffer().put(scales);
    out.writeInt(byRow.length);
    out.write(bytes.array());
    out.write(weights);
  }

  static Weights read(DataInputStream in) throws IOException {
    List<Head> heads = new ArrayList<>();
    int first = 0;
    for (int left = in.readInt(); left > 0; left--) {
      Head head = new Head(in.readUTF(), List.of(in.readUTF().split(" ")), first);
      heads.add(head);
      first += head.size();
    }
    long[] keys = new long[in.readInt()];
    float[] scales = new float[keys.length];
    ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(keys.length * (Long.BYTES + Float.BYTES)));
    bytes.asLongBuffer().get(keys);
    bytes.position(keys.length * Long.BYTES).asFloatBuffer().get(scales);
    return new Weights(heads, keys, in.readNBytes(keys.length * first), scales);
  }
}
