package dev.ringback.core.triage.hazard;

import java.util.ArrayList;
import java.util.List;

/// Word groups that must be seen: those of one cluster close together, the clusters anywhere.
///
/// @param rule the number of the rule that it belongs to
/// @param certain whether it decides by itself
record Condition(int rule, boolean certain, List<int[]> clusters) {

  Condition {
    clusters = List.copyOf(clusters);
  }

  /// The hits that meet it, empty if it isn't met.
  List<Hit> meet(List<List<Hit>> byGroup, int reach) {
    for (int[] groups : clusters) {
      for (int group : groups) {
        if (byGroup.get(group).isEmpty()) {
          return List.of();
        }
      }
    }
    List<Hit> all = new ArrayList<>();
    for (int[] groups : clusters) {
      List<Hit> met = together(groups, byGroup, reach);
      if (met.isEmpty()) {
        return List.of();
      }
      all.addAll(met);
    }
    return all;
  }

  private static List<Hit> together(int[] groups, List<List<Hit>> byGroup, int reach) {
    for (Hit first : byGroup.get(groups[0])) {
      List<Hit> met = around(first, groups, byGroup, reach);
      if (met.size() == groups.length) {
        return met;
      }
    }
    return List.of();
  }

  private static List<Hit> around(Hit first, int[] groups, List<List<Hit>> byGroup, int reach) {
    List<Hit> met = new ArrayList<>(groups.length);
    met.add(first);
    for (int i = 1; i < groups.length; i++) {
      Hit best = null;
      int least = reach + 1;
      for (Hit hit : byGroup.get(groups[i])) {
        int distance = met.stream().mapToInt(hit::distance).min().orElse(0);
        if (distance < least) {
          least = distance;
          best = hit;
        }
      }
      if (best == null) {
        break;
      }
      met.add(best);
    }
    return met;
  }
}
