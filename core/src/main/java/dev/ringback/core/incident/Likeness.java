package dev.ringback.core.incident;

import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.ticket.Place;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether two places are one building's, as far as what was told of them says.
final class Likeness {

  /// So much of what two free texts say must be the same.
  private static final double ALIKE = 0.5;

  /// A name shorter than this stands in any text.
  private static final int SHORTEST_HAN = 2;

  private static final int SHORTEST_LATIN = 5;

  private Likeness() {}

  /// "Kestrel House" is one building, and so is "14 Kestrel House"; "Green Lake" may have many.
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)(?:\\d+[a-z]? )?(\\p{IsLatin}[\\p{IsLatin}'’. -]*"
              + " (?:house|mansions?|tower|lodge|court|apartments))");

  /// What all places of one building have in common; empty where the building is not known.
  static Optional<String> key(Place place) {
    return place.building() != null
        ? Optional.of(site(place) + "/" + PlaceKey.building(place.building()))
        : house(place);
  }

  private static Optional<String> house(Place place) {
    return Optional.ofNullable(place.site())
        .map(site -> HOUSE.matcher(site.strip()))
        .filter(Matcher::matches)
        .map(house -> PlaceKey.site(house.group(1)) + "/");
  }

  /// Whether both name a building, and it is the same as far as is told.
  static boolean same(Place one, Place other) {
    boolean known = one.building() != null && other.building() != null;
    return known && perhaps(one, other)
        || house(one).isPresent() && house(one).equals(house(other));
  }

  /// Whether they may be the same building, without anybody having said so for sure.
  static boolean perhaps(Place one, Place other) {
    if (one.building() != null && other.building() != null) {
      boolean same = PlaceKey.building(one.building()).equals(PlaceKey.building(other.building()));
      return same && (site(one).isEmpty() || site(other).isEmpty() || near(site(one), site(other)));
    }
    if (one.text() != null || other.text() != null) {
      return names(one.text(), other)
          || names(other.text(), one)
          || alike(one.text(), other.text());
    }
    return !site(one).isEmpty() && !site(other).isEmpty() && near(site(one), site(other));
  }

  private static String site(Place place) {
    return place.site() == null ? "" : PlaceKey.site(place.site());
  }

  private static boolean near(String one, String other) {
    return one.equals(other)
        || telling(one) && other.contains(one)
        || telling(other) && one.contains(other);
  }

  /// Free words that hold the other's estate.
  private static boolean names(@Nullable String text, Place other) {
    String site = site(other);
    return text != null && telling(site) && PlaceKey.site(text).contains(site);
  }

  private static boolean telling(String name) {
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    return name.length() >= (han ? SHORTEST_HAN : SHORTEST_LATIN);
  }

  private static boolean alike(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    Set<String> ours = pairs(one);
    Set<String> theirs = pairs(other);
    Set<String> both = new HashSet<>(ours);
    both.retainAll(theirs);
    return !both.isEmpty() && 2.0 * both.size() / (ours.size() + theirs.size()) >= ALIKE;
  }

  private static Set<String> pairs(String text) {
    String plain = PlaceKey.site(text).toLowerCase(Locale.ROOT);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
