package dev.ringback.core.triage.model;

import dev.ringback.core.triage.hazard.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the model makes of one text.
public final class Reading {

  private static final Comparator<Telling> MOST_TELLING =
      Comparator.comparingDouble(one -> -one.lead());

  /// Slots for features seen; doubled whenever half of them are taken.
  private static final int SLOTS = 1024;

  private final Weights weights;
  private final float[] sums;
  private long[] seen = new long[SLOTS];
  private final Rows rows = new Rows();
  private int distinct;
  private int known;
  private int words;

  private Reading(Weights weights) {
    this.weights = weights;
    this.sums = new float[weights.width()];
  }

  /// @param folded a text in plain form
  public static Reading of(Weights weights, String folded, Findings findings) {
    Reading reading = new Reading(weights);
    Features.of(folded, findings, reading.new Adding());
    return reading;
  }

  /// Sums of the weights, one for each label of the head; not yet probabilities.
  public double[] scores(Head head) {
    double[] scores = new double[head.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sums[head.first() + i] * Scale.of(distinct);
    }
    return scores;
  }

  /// From 0 to 1: how many of its words were seen in training.
  public double familiarity() {
    return words == 0 ? 0 : (double) known / words;
  }

  /// The pieces of text that spoke most for a label, most telling first.
  public List<String> telling(Head head, int label, int most) {
    List<Telling> told = new ArrayList<>();
    for (Rows.Row row : rows.list()) {
      double lead = lead(row, head, label);
      if (lead > 0) {
        told.add(new Telling(row, lead));
      }
    }
    told.sort(MOST_TELLING);
    Set<String> words = new LinkedHashSet<>();
    for (Telling one : told) {
      String word = one.row().text().strip();
      if (words.size() == most) {
        break;
      }
      if (word.length() > 1 && words.stream().noneMatch(w -> w.contains(word))) {
        words.removeIf(word::contains);
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /// A row and by how much it prefers the label to the others.
  private record Telling(Rows.Row row, double lead) {}

  private double lead(Rows.Row row, Head head, int label) {
    double mean = 0;
    for (int i = 0; i < head.size(); i++) {
      mean += weights.weight(row.number(), head.first() + i);
    }
    return weights.weight(row.number(), head.first() + label) - mean / head.size();
  }

  /// Each feature counts once.
  private boolean fresh(long key) {
    int slot = slot(key);
    if (seen[slot] == key) {
      return false;
    }
    seen[slot] = key;
    distinct++;
    if (distinct > seen.length / 2) {
      grow();
    }
    return true;
  }

  private int slot(long key) {
    int mask = seen.length - 1;
    int slot = (int) (key ^ key >>> 31) & mask;
    while (seen[slot] != 0 && seen[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = seen;
    seen = new long[2 * before.length];
    for (long key : before) {
      if (key != 0) {
        seen[slot(key)] = key;
      }
    }
  }

  private final class Adding implements Features.Sink {

    @Override
    public void add(char kind, String in, int from, int to) {
      int row = add(Hashing.of(kind, in, from, to));
      if (kind == Features.WORD || kind == Features.HAN && to - from == 2) {
        words++;
        known += row >= 0 ? 1 : 0;
      }
      if (row >= 0 && (kind == Features.WORD || kind == Features.HAN || kind == Features.PAIR)) {
        rows.add(row, in, from, to);
      }
    }

    @Override
    public void add(char kind, String name) {
      add(Hashing.of(kind, name, 0, name.length()));
    }

    private int add(long key) {
      int row = weights.row(key);
      if (row >= 0 && fresh(key)) {
        weights.addTo(sums, row);
      }
      return row;
    }
  }
}
