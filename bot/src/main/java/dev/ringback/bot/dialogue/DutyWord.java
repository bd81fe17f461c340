package dev.ringback.bot.dialogue;

/// What somebody on duty says of a call.
public enum DutyWord {
  DECLINE,
  /// there was no danger
  FALSE_ALARM,
  /// the danger is over, or the work done
  OVER,
  ARRIVED,
  UNDERWAY,
  ACCEPT,
  /// none of these
  OTHER
}
