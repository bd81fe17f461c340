package dev.ringback.core.triage.hazard;

import java.util.ArrayList;
import java.util.List;

/// Word groups that must be seen together.
///
/// @param near whether they must stand close to each other
record Condition(int rule, int[] groups, boolean near) {

  /// The hits that meet it, one a group, empty if it isn't met.
  List<Hit> meet(List<Hit>[] byGroup, int reach) {
    for (int group : groups) {
      if (byGroup[group].isEmpty()) {
        return List.of();
      }
    }
    for (Hit first : byGroup[groups[0]]) {
      List<Hit> met = around(first, byGroup, reach);
      if (met.size() == groups.length) {
        return met;
      }
    }
    return List.of();
  }

  private List<Hit> around(Hit first, List<Hit>[] byGroup, int reach) {
    List<Hit> met = new ArrayList<>(groups.length);
    met.add(first);
    for (int i = 1; i < groups.length; i++) {
      Hit next = nearest(met, byGroup[groups[i]]);
      if (near && met.stream().mapToInt(next::distance).min().orElse(0) > reach) {
        break;
      }
      met.add(next);
    }
    return met;
  }

  private static Hit nearest(List<Hit> met, List<Hit> choice) {
    Hit best = choice.getFirst();
    int least = Integer.MAX_VALUE;
    for (Hit hit : choice) {
      for (Hit other : met) {
        int distance = hit.distance(other);
        if (distance < least) {
          least = distance;
          best = hit;
        }
      }
    }
    return best;
  }
}
