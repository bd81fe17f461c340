package dev.ringback.core.triage.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// The trained weights of one language: a row for each feature, in half precision.
public final class Weights {

  private final List<Head> heads;
  private final int width;
  private final long[] keys;
  private final int[] rows;
  private final short[] weights;

  private Weights(List<Head> heads, long[] sortedKeys, short[] weights) {
    this.heads = List.copyOf(heads);
    this.width = width(heads);
    this.weights = weights;
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
    short[] weights = new short[features.size() * width];
    long[] keys = new long[features.size()];
    int row = 0;
    for (var feature : features.entrySet()) {
      keys[row] = feature.getKey();
      for (int i = 0; i < width; i++) {
        weights[row * width + i] = Float.floatToFloat16(feature.getValue()[i]);
      }
      row++;
    }
    return new Weights(heads, keys, weights);
  }

  private static int width(List<Head> heads) {
    return heads.stream().mapToInt(Head::size).sum();
  }

  public int size() {
    return weights.length / width;
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
    return Float.float16ToFloat(weights[row * width + column]);
  }

  void addTo(float[] sums, int row) {
    int at = row * width;
    for (int i = 0; i < width; i++) {
      sums[i] += Float.float16ToFloat(weights[at + i]);
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
    long[] byRow = new long[weights.length / width];
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] != 0) {
        byRow[rows[slot] - 1] = keys[slot];
      }
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(byRow.length * Long.BYTES + weights.length * Short.BYTES);
    bytes.asLongBuffer().put(byRow);
    bytes.position(byRow.length * Long.BYTES).asShortBuffer().put(weights);
    out.writeInt(byRow.length);
    out.write(bytes.array());
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
    short[] weights = new short[keys.length * first];
    byte[] bytes = in.readNBytes(keys.length * Long.BYTES + weights.length * Short.BYTES);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.asLongBuffer().get(keys);
    buffer.position(keys.length * Long.BYTES).asShortBuffer().get(weights);
    return new Weights(heads, keys, weights);
  }
}
