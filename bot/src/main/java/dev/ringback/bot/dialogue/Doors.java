package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows when a building alone is not enough: help in danger must find the door.
final class Doors {

  /// What was told so shortly before is still meant.
  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  /// Dangers that are where everybody passes.
  private static final Set<Category> SHARED =
      EnumSet.of(Category.ELEVATOR, Category.STRUCTURE, Category.PUBLIC_AREA, Category.PARKING);

  private static final Pattern SHARED_PLACE =
      Pattern.compile(
          "楼道|樓道|走廊|走道|过道|過道|大堂|大厅|大廳|电梯|電梯|车库|車庫|停车|停車|楼顶|樓頂|天台|外墙|外牆|楼下|樓下"
              + "|门口|門口|门前|門前|花园里|花園裡|草坪|机房|機房|泵房|配电房|配電房|整栋|整棟|全楼|楼梯|樓梯|\\b(?:corridor|hallway|lobby|stair|landing|lift|elevator|garage|car"
              + " park|roof|basement|outside|street|courtyard|entrance|whole (?:block|building))");

  private Doors() {}

  /// Whether the estate or building is known and the door is not.
  static boolean half(Matter matter) {
    return half(matter.place());
  }

  private static boolean half(Place place) {
    return place.text() == null
        && place.room() == null
        && place.floor() == null
        && (place.site() != null || place.building() != null || place.unit() != null);
  }

  /// Whether help could not find it yet.
  static boolean missing(Matter matter) {
    return !matter.placeKnown() || half(matter) && inside(matter);
  }

  private static boolean inside(Matter matter) {
    return !SHARED.contains(matter.category())
        && !SHARED_PLACE.matcher(matter.words().toLowerCase(Locale.ROOT)).find();
  }

  static Step.Say rest(Matter matter) {
    Place place = matter.place();
    String missing =
        place.building() == null && place.unit() == null
            ? "building"
            : place.unit() == null ? "unit" : "room";
    return Says.about(matter.number(), Phrase.ASK_REST, "missing", missing)
        .at(place.elsewhere(null));
  }

  /// The building that was told with the report before this one.
  static Optional<Place> told(Setting setting) {
    return setting.homes().isEmpty()
        ? setting.live().stream()
            .filter(matter -> matter.openedWithin(JUST_NOW, setting.now()))
            .findFirst()
            .filter(Doors::half)
            .map(matter -> matter.place().elsewhere(null))
        : Optional.empty();
  }
}
