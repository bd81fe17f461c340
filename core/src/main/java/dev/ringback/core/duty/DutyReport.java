package dev.ringback.core.duty;

/// What somebody on duty says of an alarm, beyond taking it or not.
public enum DutyReport {
  /// on the way, which takes it
  UNDERWAY,
  /// there, which takes it
  ARRIVED,
  /// the danger is over
  OVER,
  /// there was none
  FALSE_ALARM,
  /// something worth keeping
  NOTE,
  /// they had it, and cannot do it after all
  GIVEN_UP
}
