package dev.ringback.core.policy;

import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A matter that is known by its words rather than by its labels.
///
/// @param row of the limits
/// @param makes what a report of it is, whatever else triage takes it for; null: what triage says
/// @param kinds of tickets that take the row
/// @param urgencies of reports that it can be
/// @param categories of reports that it can be; empty: all
/// @param unless it is not where one of these stands beside
public record Matter(
    String row,
    @Nullable Kind makes,
    Set<Kind> kinds,
    Set<Urgency> urgencies,
    Set<Category> categories,
    Wording words,
    Wording unless) {

  public Matter {
    kinds = Set.copyOf(kinds);
    urgencies = Set.copyOf(urgencies);
    categories = Set.copyOf(categories);
  }

  boolean takes(Labels labels) {
    return kinds.contains(labels.kind()) && canBe(labels.category(), labels.urgency());
  }

  boolean canBe(Category category, Urgency urgency) {
    return urgencies.contains(urgency) && (categories.isEmpty() || categories.contains(category));
  }

  boolean told(String folded) {
    return words.in(folded) && !unless.in(folded);
  }
}
