package dev.ringback.core.policy;

import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// `policy/escalation.yaml`: who hears that a promise is in danger or broken (service-standards
/// §6.2).
///
/// @param ladders by urgency; each with at least one rung
/// @param warn who is warned at each share of a limit, the last at every later one
/// @param unclaimed who hears it where a ticket has no assignee
/// @param anyHour which urgencies are told of day and night
/// @param again how often the last rung hears it while nobody acknowledges
public record Escalation(
    Map<Urgency, List<Rung>> ladders,
    List<List<Recipient>> warn,
    List<Recipient> unclaimed,
    Set<Urgency> anyHour,
    Duration again) {

  public Escalation {
    ladders = Map.copyOf(ladders);
    warn = List.copyOf(warn);
    unclaimed = List.copyOf(unclaimed);
    anyHour = Set.copyOf(anyHour);
  }

  public List<Rung> ladder(Urgency urgency) {
    return Objects.requireNonNull(ladders.get(urgency));
  }

  /// @param warning 0 for the first
  public List<Recipient> warned(int warning) {
    return warn.get(Math.min(warning, warn.size() - 1));
  }

  /// One step of a ladder.
  ///
  /// @param after the step before
  public record Rung(Duration after, List<Recipient> to) {

    public Rung {
      to = List.copyOf(to);
    }
  }
}
