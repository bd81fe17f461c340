package dev.ringback.core.policy;

import dev.ringback.core.triage.Urgency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `policy/limits.yaml`: what is promised for each urgency (service-standards §4.2).
public record Limits(Map<Urgency, Row> limits) {

  public Limits {
    for (Urgency urgency : Urgency.values()) {
      if (!limits.containsKey(urgency)) {
        throw new IllegalArgumentException("limits: nothing is said for " + urgency.code());
      }
    }
    limits = Map.copyOf(limits);
  }

  public Row of(Urgency urgency) {
    return java.util.Objects.requireNonNull(limits.get(urgency));
  }

  /// The promises of one urgency; null: nothing is promised.
  public record Row(
      Limit respond, @Nullable Limit arrive, @Nullable Limit plan, @Nullable Limit resolve) {

    public Row {
      if (respond == null) {
        throw new IllegalArgumentException("respond is missing");
      }
    }
  }
}
