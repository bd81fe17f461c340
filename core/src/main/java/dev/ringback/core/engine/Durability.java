package dev.ringback.core.engine;

/// Whether what was committed must outlive a power cut.
enum Durability {
  /// Every commit is on disk before it is answered.
  FULL,
  /// Nothing waits for the disk: for tests, whose data nobody misses.
  RELAXED;

  String onOff() {
    return this == FULL ? "on" : "off";
  }
}
