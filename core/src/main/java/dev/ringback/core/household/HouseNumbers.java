package dev.ringback.core.household;

import dev.ringback.core.ticket.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Houses told by a number in their estate's name: 12 Rose Court, Villa 7, 12号别墅, 玫瑰园12号.
final class HouseNumbers {

  /// What stands in no building: what a flat's building is called there.
  static final String NO_BUILDING = "";

  private static final Pattern BEFORE =
      Pattern.compile("(?i)(?:no\\.? ?)?(?<house>\\d{1,4}[a-z]?),? (?<site>\\p{L}.*)");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)(?:villa|lot|plot|bungalow|cottage)(?: no\\.?)? ?(?<house>\\d{1,4}[a-z]?)"
              + "|(?:[别別]墅[区區]?)?(?<han>\\d{1,3})[号號](?:[别別]墅)?");

  /// A number behind a street's name is a whole compound's.
  private static final Pattern BEHIND =
      Pattern.compile("(?<site>\\p{IsHan}.*[^路街道巷弄段\\d\\s]) ?(?<house>\\d{1,3})[号號](?:[别別]墅)?");

  private HouseNumbers() {}

  /// The house as a door of its estate; where a flat is told too, the number is its building's.
  static Optional<Place> in(Place told) {
    String site = told.site();
    if (site == null || told.building() != null) {
      return Optional.empty();
    }
    Matcher behind = BEHIND.matcher(site);
    if (told.room() == null && behind.matches()) {
      return Optional.of(door(told, behind.group("site"), behind.group("house")));
    }
    Matcher before = BEFORE.matcher(site);
    if (before.matches()) {
      String house = before.group("house");
      return Optional.of(
          told.room() == null
              ? door(told, before.group("site"), house)
              : new Place(
                  before.group("site"),
                  house,
                  told.unit(),
                  told.floor(),
                  told.room(),
                  told.spot(),
                  null));
    }
    Matcher alone = ALONE.matcher(site);
    return told.room() == null && alone.matches()
        ? Optional.of(door(told, null, alone.group(alone.group("house") == null ? "han" : "house")))
        : Optional.empty();
  }

  private static Place door(Place told, @Nullable String site, String house) {
    return new Place(site, NO_BUILDING, told.unit(), told.floor(), house, told.spot(), null);
  }
}
