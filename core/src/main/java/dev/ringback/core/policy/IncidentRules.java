package dev.ringback.core.policy;

import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.List;

/// `policy/incidents.yaml`: when several reports are one fault.
///
/// @param within how far apart two reports of it may be
/// @param offerFrom so many reports are offered to the agents as one incident
/// @param joinFrom so many are joined without asking
/// @param ownInFlats what inside a flat breaks by itself, so that it is never joined without asking
/// @param categories what whole buildings share
public record IncidentRules(
    Duration within,
    int offerFrom,
    int joinFrom,
    List<Category> ownInFlats,
    List<Category> categories) {

  public IncidentRules {
    ownInFlats = ownInFlats == null ? List.of() : List.copyOf(ownInFlats);
    categories = categories == null ? List.of() : List.copyOf(categories);
    if (!within.isPositive()) {
      throw new IllegalArgumentException("within must be longer than nothing");
    }
    if (offerFrom < 2) {
      throw new IllegalArgumentException("offerFrom must be at least 2");
    }
    if (joinFrom < offerFrom) {
      throw new IllegalArgumentException("joinFrom must not be less than offerFrom");
    }
  }
}
