package dev.ringback.core.policy;

import java.time.Duration;

/// `policy/acceptance.yaml`: the owner's word after work is reported done (service-standards,
/// "Acceptance").
///
/// @param remindAfter from asking to the one reminder
/// @param closeAfter from asking to closing by silence; never for emergencies and complaints
public record Acceptance(Duration remindAfter, Duration closeAfter) {

  public Acceptance {
    if (remindAfter.isNegative() || closeAfter.compareTo(remindAfter) <= 0) {
      throw new IllegalArgumentException("closeAfter must be longer than remindAfter");
    }
  }
}
