package dev.ringback.core.triage;

import java.util.Optional;

/// The hazard rules by themselves, without any model: the last look at a message that nothing else
/// can handle.
public interface HazardAlarm {

  /// @return a verdict with urgency emergency if a rule fires; empty if none does
  Optional<Verdict> check(String text);
}
