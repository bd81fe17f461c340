package dev.ringback.core.roll;

import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.roll.RollRow.FlatKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Folds the names of one roll, each once: they come again and again, and folding is slow.
final class Keys {

  private final Map<String, String> sites = new HashMap<>();
  private final Map<String, String> buildings = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> rooms = new HashMap<>();

  String site(String name) {
    return sites.computeIfAbsent(name, PlaceKey::site);
  }

  FlatKey flat(String site, @Nullable String building, @Nullable String unit, String room) {
    return new FlatKey(
        site(site),
        building == null ? "" : buildings.computeIfAbsent(building, PlaceKey::building),
        unit == null ? "" : units.computeIfAbsent(unit, PlaceKey::unit),
        rooms.computeIfAbsent(room, PlaceKey::room));
  }
}
