package dev.ringback.core.policy;

import dev.ringback.core.triage.Urgency;
import java.time.Period;
import java.util.Map;
import java.util.Objects;

/// `policy/repeats.yaml`: a repaired defect that is reported again (R62).
///
/// @param within so long after closing it is the same defect
/// @param raise by urgency, what it becomes
public record RepeatRules(Period within, Map<Urgency, Urgency> raise) {

  public RepeatRules {
    if (within.isZero() || within.isNegative()) {
      throw new IllegalArgumentException("within must be longer than nothing");
    }
    raise = Map.copyOf(raise);
    for (Urgency urgency : Urgency.values()) {
      Urgency raised = raise.get(urgency);
      if (urgency != Urgency.EMERGENCY && raised == null) {
        throw new IllegalArgumentException("raise needs '" + urgency.code() + "'");
      }
      if (raised != null && urgency.moreUrgentThan(raised)) {
        throw new IllegalArgumentException("raise must not lower '" + urgency.code() + "'");
      }
    }
  }

  /// What the urgency of a defect that came back becomes; danger stays danger.
  public Urgency raised(Urgency urgency) {
    return Objects.requireNonNullElse(raise.get(urgency), urgency);
  }
}
