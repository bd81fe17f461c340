package dev.ringback.core.incident;

import dev.ringback.core.household.Estates;
import dev.ringback.core.ticket.Place;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows which building a place is in, by what was told and by the roll.
@Component
class Buildings {

  private final Estates estates;

  Buildings(Estates estates) {
    this.estates = estates;
  }

  /// What all places of one building have in common; empty where the building is not known, also
  /// where a building is named and any of several estates may have one of that name, or an estate
  /// that has several.
  Optional<String> key(Place place) {
    if (place.building() == null) {
      return Optional.ofNullable(place.site())
          .filter(site -> !estates.severalBuildings(site))
          .flatMap(_ -> Likeness.key(place));
    }
    if (place.site() == null) {
      Optional<String> site = estates.having(place.building());
      return site.isEmpty() && estates.several()
          ? Optional.empty()
          : Likeness.key(
              site.map(name -> place.with(new Place(name, null, null, null, null, null, null)))
                  .orElse(place));
    }
    return Likeness.key(place);
  }
}
