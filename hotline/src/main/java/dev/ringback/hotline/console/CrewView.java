package dev.ringback.hotline.console;

import dev.ringback.core.crew.Job;
import dev.ringback.core.crew.Offer;
import dev.ringback.core.crew.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a ticket's card shows of technicians.
///
/// @param job null where nobody was asked
/// @param offers who was asked, in that order
/// @param suggested who fits best, while nobody has it
record CrewView(@Nullable Job job, List<Offer> offers, List<Suggestion> suggested) {

  static final CrewView NONE = new CrewView(null, List.of(), List.of());

  public boolean shown() {
    return job != null || !suggested.isEmpty();
  }

  /// `asking`, `nobody`, `taken` or `underway`.
  public String state() {
    if (job == null) {
      return "";
    }
    return job.underwayAt() == null ? job.state().code() : "underway";
  }

  /// Those suggested who can be asked.
  public List<Suggestion> askable() {
    return suggested.stream().filter(Suggestion::reachable).toList();
  }
}
