package dev.ringback.core.triage.hazard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `everyday.<language>.yaml` holds: faults of things that are no danger.
///
/// @param little words that add nothing to a fault, and say where it is
/// @param faults things, each with what may be wrong with it
record EverydayFile(List<String> little, List<Fault> faults) {

  /// Things of a sort and what may be wrong with one of them.
  ///
  /// @param unless little words that together may tell of more: somebody "in it"
  record Fault(List<String> things, List<String> wrong, List<String> unless) {

    Fault(List<String> things, List<String> wrong, @Nullable List<String> unless) {
      this.things = things;
      this.wrong = wrong;
      this.unless = unless == null ? List.of() : List.copyOf(unless);
    }
  }
}
