package dev.ringback.bot.dialogue;

/// What a technician says of a job, in one word or by a button.
public enum JobWord {
  /// the job is accepted
  ACCEPT,
  /// not accepted, or given back
  DECLINE,
  /// the owner was called
  CONTACTED,
  UNDERWAY,
  ARRIVED,
  /// comes later than was said
  LATE,
  /// was there, and nobody was at home
  ABSENT,
  DONE,
  /// what it cost, and nothing else
  COSTS,
  /// cannot go on without a part
  PARTS,
  /// something worth keeping, such as a picture
  NOTE,
  /// wants to read the job again
  SHOW,
  /// wants to read what to mind on a visit
  CHECKLIST
}
