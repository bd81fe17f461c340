package dev.ringback.core.inspection;

import java.time.LocalDate;

/// A project's score of one quarter, as it counts.
///
/// @param quarter its first day
/// @param basics whether the basic conditions of a satisfied customer are met
/// @param by who wrote it down
public record Inspected(
    String project, LocalDate quarter, ProjectScore score, boolean basics, String by) {

  /// Whether the customer counts as satisfied with the project (service-standards §8.4).
  public boolean satisfied() {
    return basics && score.satisfied();
  }

  boolean unqualified() {
    return score.band() == ProjectScore.Band.UNQUALIFIED;
  }
}
