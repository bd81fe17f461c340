package dev.ringback.core.triage.model;

/// Makes long messages weigh no more than short ones: the evidence of each feature counts less the
/// more features there are.
public final class Scale {

  /// At this many features each counts in full.
  private static final double USUAL = 64;

  private Scale() {}

  /// @param features how many known features a text has
  public static float of(int features) {
    return (float) Math.sqrt(USUAL / Math.max(1, features));
  }
}
