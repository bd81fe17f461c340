package dev.ringback.core.triage.model;

/// Turns a feature into the 64 bits that stand for it in the model.
final class Hashing {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashing() {}

  static long of(char kind, String text, int from, int to) {
    long hash = (OFFSET ^ kind) * PRIME;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash ^ hash >>> 32;
  }

  /// @param feature its kind, then its text
  static long of(String feature) {
    return of(feature.charAt(0), feature, 1, feature.length());
  }
}
