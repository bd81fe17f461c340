package dev.ringback.core.policy;

import java.time.DayOfWeek;
import java.time.Duration;

/// What the company's weekly meeting has to decide on (R91).
///
/// @param brokenFor a promise that is broken for longer makes a ticket hard
/// @param reworks so often did the work come back
/// @param filedOn the day whose first hours file the list of the week before
public record HardRules(Duration brokenFor, int reworks, DayOfWeek filedOn) {

  public HardRules {
    if (brokenFor == null || !brokenFor.isPositive()) {
      throw new IllegalArgumentException("brokenFor must be longer than nothing");
    }
    if (reworks < 1) {
      throw new IllegalArgumentException("reworks must be at least 1");
    }
    if (filedOn == null) {
      throw new IllegalArgumentException("filedOn is missing");
    }
  }
}
