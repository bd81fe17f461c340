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
  /// everything that rings
  ACCEPT_ALL,
  ACCEPT,
  /// what goes on there
  SCENE,
  /// none of these
  OTHER
}
