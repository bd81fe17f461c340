package dev.ringback.core.triage.hazard;

import java.util.List;

/// All that the rules saw in one text.
///
/// @param alarms rules that fire first, then those suppressed
/// @param cues short names of what was seen, for the model
public record Findings(List<Alarm> alarms, List<String> cues) {

  public List<Alarm> firing() {
    return alarms.stream().filter(Alarm::fires).toList();
  }
}
