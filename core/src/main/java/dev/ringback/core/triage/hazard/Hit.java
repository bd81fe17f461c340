package dev.ringback.core.triage.hazard;

/// A word of the lexicon found in a folded text.
///
/// @param word its number in the lexicon
record Hit(int word, int from, int to) {

  boolean inside(Hit other) {
    return from >= other.from && to <= other.to;
  }

  /// Inside the other, or running into it: of "there is a fire drill" nothing is on fire.
  boolean partOf(Hit other) {
    return inside(other) || from < other.from && to > other.from && to < other.to;
  }

  /// Characters between the two, 0 where they touch or overlap.
  int distance(Hit other) {
    return Math.max(0, Math.max(other.from - to, from - other.to));
  }
}
