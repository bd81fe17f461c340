package dev.ringback.core.triage.hazard;

import java.util.List;

/// All that the rules saw in one text.
///
/// @param alarms rules that fire first, then those suppressed
/// @param cues short names of what was seen, for the model
/// @param everyday whether it tells of an everyday fault and of nothing else
public record Findings(List<Alarm> alarms, List<String> cues, boolean everyday) {

  public List<Alarm> firing() {
    return alarms.stream().filter(Alarm::fires).toList();
  }

  /// Whether nothing that a model guesses makes it a danger.
  public boolean harmless() {
    return everyday && firing().isEmpty();
  }
}
