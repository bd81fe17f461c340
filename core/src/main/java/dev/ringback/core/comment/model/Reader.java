package dev.ringback.core.comment.model;

import dev.ringback.core.comment.marks.Marks;
import dev.ringback.core.comment.marks.Tongue;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads the comments of one language.
///
/// @param marks what is known, each with its row in the judges' tables
public record Reader(Tongue tongue, Map<String, Integer> marks, Judge sentiment, Judge topic) {

  /// Neither praise nor blame alone: the two are told apart, but are sure or unsure together.
  private static final Set<String> MIDDLE = Set.of("mixed", "plain");

  /// A label and how sure it is, 0 to 1.
  public record Said(String label, double confidence) {}

  /// What a comment says.
  public record Opinion(Said sentiment, Said topic) {}

  public Opinion read(String comment) {
    Marks known = Marks.of(comment, tongue);
    return new Opinion(
        pleased(sentiment.labels(), sentiment.shares(rows(known.sentiment()))),
        likeliest(topic.labels(), topic.shares(rows(known.topic()))));
  }

  private int[] rows(Set<String> said) {
    return said.stream().map(marks::get).filter(Objects::nonNull).mapToInt(row -> row).toArray();
  }

  private static Said pleased(List<String> labels, double[] shares) {
    double middle = 0;
    double[] sides = shares.clone();
    for (int i = 0; i < sides.length; i++) {
      if (MIDDLE.contains(labels.get(i))) {
        middle += sides[i];
        sides[i] = 0;
      }
    }
    Said side = likeliest(labels, sides);
    if (side.confidence() >= middle) {
      return side;
    }
    for (int i = 0; i < sides.length; i++) {
      sides[i] = MIDDLE.contains(labels.get(i)) ? shares[i] : 0;
    }
    return new Said(likeliest(labels, sides).label(), middle);
  }

  private static Said likeliest(List<String> labels, double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return new Said(labels.get(best), shares[best]);
  }

  /// Where the build puts it on the class path.
  public static String resource(Tongue tongue) {
    return "/ringback-comments/reader." + tongue.code() + ".bin";
  }

  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(marks.size());
    for (Map.Entry<String, Integer> mark : marks.entrySet()) {
      out.writeUTF(mark.getKey());
      out.writeInt(mark.getValue());
    }
    sentiment.write(out);
    topic.write(out);
    out.flush();
  }

  public static Reader read(InputStream from, Tongue tongue) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    int count = in.readInt();
    Map<String, Integer> marks = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      marks.put(in.readUTF(), in.readInt());
    }
    return new Reader(tongue, marks, Judge.read(in, count), Judge.read(in, count));
  }
}
