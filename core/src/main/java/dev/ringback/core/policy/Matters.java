package dev.ringback.core.policy;

import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.util.List;
import java.util.Optional;

/// `policy/matters.yaml`: which matters are known by their words; the first that fits counts.
public record Matters(List<Matter> known) {

  public Matters {
    known = List.copyOf(known);
  }

  /// The row that a ticket takes by the words it was told in; empty: that of its labels.
  public Optional<String> row(Labels labels, String text) {
    String folded = Wording.plain(text);
    return known.stream()
        .filter(matter -> matter.takes(labels) && matter.told(folded))
        .findFirst()
        .map(Matter::row);
  }

  /// What a message tells of, before it is known what sort of ticket it makes, if anything.
  public Optional<Matter> told(Category category, Urgency urgency, String text) {
    String folded = Wording.plain(text);
    return known.stream()
        .filter(matter -> matter.makes() != null)
        .filter(matter -> matter.canBe(category, urgency) && matter.told(folded))
        .findFirst();
  }
}
