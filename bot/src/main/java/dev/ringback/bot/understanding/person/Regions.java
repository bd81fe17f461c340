package dev.ringback.bot.understanding.person;

import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.time.Surroundings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a message's telephone numbers may be local, told by the writer's own number, or guessed by
/// zone and script.
public final class Regions {

  private static final Map<String, String> BY_ZONE =
      Map.ofEntries(
          Map.entry("Asia/Shanghai", "CN"),
          Map.entry("Asia/Chongqing", "CN"),
          Map.entry("Asia/Urumqi", "CN"),
          Map.entry("Asia/Taipei", "TW"),
          Map.entry("Asia/Hong_Kong", "HK"),
          Map.entry("Asia/Macau", "MO"),
          Map.entry("Asia/Singapore", "SG"),
          Map.entry("Asia/Kuala_Lumpur", "MY"),
          Map.entry("Europe/London", "GB"),
          Map.entry("Europe/Dublin", "IE"),
          Map.entry("America", "US"),
          Map.entry("Australia", "AU"),
          Map.entry("Pacific/Auckland", "NZ"));

  private Regions() {}

  /// @param around empty if nothing is known of the writer
  /// @return region codes, the likeliest first: whoever writes from abroad has a number there
  public static List<String> of(Text text, Optional<Surroundings> around) {
    Set<String> regions = new LinkedHashSet<>();
    around.flatMap(Surroundings::caller).flatMap(Phones::region).ifPresent(regions::add);
    around.flatMap(known -> byZone(known.zone().getId())).ifPresent(regions::add);
    if (!text.holdsHan()) {
      regions.addAll(List.of("GB", "US", "SG", "HK", "CN"));
    } else if (traditional(text)) {
      regions.addAll(List.of("TW", "HK", "CN"));
    } else {
      regions.addAll(List.of("CN", "TW", "HK", "SG"));
    }
    return List.copyOf(regions);
  }

  private static Optional<String> byZone(String zone) {
    String area = zone.contains("/") ? zone.substring(0, zone.indexOf('/')) : zone;
    return Optional.ofNullable(BY_ZONE.getOrDefault(zone, BY_ZONE.get(area)));
  }

  private static boolean traditional(Text text) {
    for (int i = 0; i < text.plain().length(); i++) {
      if (Character.isIdeographic(text.written().charAt(i))
          && text.written().charAt(i) != text.plain().charAt(i)) {
        return true;
      }
    }
    return false;
  }
}
