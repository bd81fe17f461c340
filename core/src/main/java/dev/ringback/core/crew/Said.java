package dev.ringback.core.crew;

/// What a technician says of a job.
public enum Said {
  ACCEPT,
  /// not accepted, or given back
  DECLINE,
  /// has spoken with the owner
  CONTACTED,
  /// on the way
  UNDERWAY,
  ARRIVED,
  /// comes later than was said
  LATE,
  /// was there, and nobody was at home
  ABSENT,
  DONE,
  /// what it cost
  COSTS,
  /// cannot go on without a part
  PARTS,
  /// something worth keeping
  NOTE,
  /// wants to read the job again
  SHOW,
  /// wants to read the checklist (R50)
  CHECKLIST
}
