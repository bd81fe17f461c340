package dev.ringback.core.triage.hazard;

/// A word of the lexicon found in a folded text.
///
/// @param word its number in the lexicon
record Hit(int word, int from, int to) {

  boolean inside(Hit other) {
    return from >= other.from && to <= other.to;
  }

  /// Characters between the two, 0 where they touch or overlap.
  int distance(Hit other) {
    return Math.max(0, Math.max(other.from - to, from - other.to));
  }
}
