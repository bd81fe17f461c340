package dev.ringback.bot.phrase;

import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Language;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Places as a clerk writes them: 阳光花园9栋2单元501室, Flat 9, Rose Court.
public final class AddressLine {

  private static final Pattern NUMBER = Pattern.compile("[A-Z]?-?\\d{1,5}[A-Z]?");
  private static final Pattern RANGE = Pattern.compile("\\d{1,3}-\\d{1,3}");
  private static final Pattern LETTER = Pattern.compile("[A-Z]{1,2}|[甲乙丙丁戊己庚辛东東西南北中]");
  private static final Pattern BELOW = Pattern.compile("B\\d");
  private static final Pattern LANE = Pattern.compile("[弄巷]$");
  private static final Pattern GAPS = Pattern.compile("(?:, )+");
  private static final Pattern EDGES = Pattern.compile("^(?:, )+|(?:, )+$");
  private static final Pattern WORD = Pattern.compile("\\b[a-z]");
  private static final String NONE = "";

  private final Phrases phrases;

  public AddressLine(Phrases phrases) {
    this.phrases = phrases;
  }

  /// Empty if nothing is known.
  public String say(Language language, Place place) {
    return place.text() != null ? place.text() : parts(language, place);
  }

  private String parts(Language language, Place place) {
    String building = part(language, PlacePhrase.BUILDING, place.building(), buildings(place));
    // #12-34 stands behind its block in every language
    boolean hash = place.room() != null && place.room().startsWith("#");
    String line =
        phrases.say(
            language,
            PlacePhrase.LINE,
            "site",
            site(language, place.site()),
            "building",
            hash ? (building + " " + place.room()).strip() : building,
            "unit",
            part(language, PlacePhrase.UNIT, place.unit(), sort(place.unit())),
            "floor",
            floor(language, place.floor()),
            "room",
            hash ? NONE : part(language, PlacePhrase.ROOM, place.room(), sort(place.room())),
            "spot",
            spot(language, place.spot()));
    return EDGES.matcher(GAPS.matcher(line).replaceAll(", ")).replaceAll("").strip();
  }

  private String part(Language language, Phrase phrase, @Nullable String label, String sort) {
    return label == null ? NONE : phrases.say(language, phrase, "label", label, "sort", sort);
  }

  private static String sort(@Nullable String label) {
    if (label == null || NUMBER.matcher(label).matches()) {
      return "number";
    }
    return LETTER.matcher(label).matches() ? "letter" : "name";
  }

  /// In a lane (78弄) the houses have numbers.
  private static String buildings(Place place) {
    boolean lane = place.site() != null && LANE.matcher(place.site()).find();
    String sort = sort(place.building());
    return lane && sort.equals("number") ? "lane" : sort;
  }

  private String floor(Language language, @Nullable String floor) {
    if (floor != null && floor.matches("-\\d")) {
      return part(language, PlacePhrase.FLOOR, floor.substring(1), "minus");
    }
    if (floor != null && RANGE.matcher(floor).matches()) {
      return part(language, PlacePhrase.FLOOR, floor, "range");
    }
    boolean below = floor != null && BELOW.matcher(floor).matches();
    return part(language, PlacePhrase.FLOOR, floor, below ? "letter" : sort(floor));
  }

  private static String site(Language language, @Nullable String site) {
    if (site == null) {
      return NONE;
    }
    boolean small = site.equals(site.toLowerCase(Locale.ROOT));
    String name =
        small
            ? WORD.matcher(site).replaceAll(first -> first.group().toUpperCase(Locale.ROOT))
            : site;
    return language.chinese() && !han(name, name.length() - 1) ? name + " " : name;
  }

  private static String spot(Language language, @Nullable String spot) {
    if (spot == null) {
      return NONE;
    }
    return language.chinese() && !han(spot, 0) ? " " + spot : spot;
  }

  private static boolean han(String text, int at) {
    return !text.isEmpty() && Character.isIdeographic(text.charAt(at));
  }
}
