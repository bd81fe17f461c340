package dev.ringback.core.config;

/// One thing that is wrong in a file of the operator's, and where.
///
/// @param line 1 for the first
public record Mistake(String file, int line, String why) {

  /// `policy/limits.yaml:12: …`
  @Override
  public String toString() {
    return file + ":" + line + ": " + why;
  }
}
