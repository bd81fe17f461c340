package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows when a building alone is not enough: help in danger must find the door, and so must
/// whoever comes for what is inside a home (R5).
final class Doors {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  /// What was told so shortly before is still meant.
  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  /// Dangers that are where everybody passes.
  private static final Set<Category> SHARED =
      EnumSet.of(Category.ELEVATOR, Category.STRUCTURE, Category.PUBLIC_AREA, Category.PARKING);

  /// What is in somebody's home, unless it is said to be elsewhere.
  private static final Set<Category> HOMELY =
      EnumSet.of(
          Category.PLUMBING,
          Category.SEEPAGE,
          Category.DRAINAGE,
          Category.APPLIANCE,
          Category.HVAC);

  /// A number that stands alone between marks.
  private static final Pattern ALONE =
      Pattern.compile("(?:^|[\\s,，。;；、])(\\d{3,4}[A-Za-z]?)(?=$|[\\s,，。;；、])");

  /// "22 Oak Court" is a house, or a flat there; so are "Villa 18" and 玫瑰园12号, but no number of a
  /// street.
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\d+[A-Za-z]? \\p{IsLatin}.*|(?i:villa|lot|plot|bungalow|cottage)"
              + " .*|\\p{IsHan}.*[^路街道巷弄段\\d\\s] ?\\d{1,3}[号號](?:[别別]墅)?");

  private static final Pattern NOBODYS = WORDS.pattern("nobody's home");

  private static final Pattern SHARED_PLACE = WORDS.pattern("shared place");

  private Doors() {}

  /// Whether the estate or building is known and the door is not.
  static boolean half(Matter matter) {
    return half(matter.place());
  }

  private static boolean half(Place place) {
    return place.text() == null
        && place.room() == null
        && place.floor() == null
        && !(place.building() == null
            && place.site() != null
            && HOUSE.matcher(place.site()).matches())
        && (place.site() != null || place.building() != null || place.unit() != null);
  }

  /// Whether help could not find it yet.
  static boolean missing(Matter matter) {
    return !matter.placeKnown()
        || half(matter) && inside(matter) && (matter.emergency() || atHome(matter));
  }

  private static boolean atHome(Matter matter) {
    boolean mended = matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE;
    return mended
        && (HOMELY.contains(matter.category())
            || Rooms.named(matter.words())
            || matter.place().spot() != null && Rooms.named(matter.place().spot()));
  }

  /// This place, where it lacks nothing but the door, with the door that the report itself told:
  /// "bedroom light is out, 501".
  static Place told(Place place, Matter matter) {
    Matcher alone = ALONE.matcher(matter.words());
    return half(place) && alone.find()
        ? place.with(new Place(null, null, null, null, alone.group(1), null, null))
        : place;
  }

  private static boolean inside(Matter matter) {
    return !SHARED.contains(matter.category())
        && !shared(matter.words())
        && (matter.place().spot() == null || !shared(matter.place().spot()));
  }

  /// Whether words name what a whole house shares, and nothing within a home.
  static boolean nobodys(String words) {
    return NOBODYS.matcher(Writing.listed(words)).find();
  }

  private static boolean shared(String words) {
    return SHARED_PLACE.matcher(Writing.listed(words)).find();
  }

  static Step.Say rest(Matter matter) {
    Place place = matter.place();
    String missing =
        place.building() == null && place.unit() == null
            ? "building"
            : place.unit() == null ? "unit" : "room";
    return Says.about(matter.number(), PlacePhrase.ASK_REST, "missing", missing)
        .at(place.elsewhere(null));
  }

  /// Whether the place was told in this thread so shortly before that nobody is asked for it.
  static boolean toldJustNow(Matter matter, Setting setting) {
    return setting.live().stream()
        .filter(other -> !other.number().equals(matter.number()))
        .filter(other -> other.openedWithin(JUST_NOW, setting.now()))
        .anyMatch(
            other -> other.placeKnown() && other.place().elsewhere(null).holds(matter.place()));
  }

  /// The place that was told with the report before this one.
  static Optional<Place> told(Setting setting) {
    return setting.homes().isEmpty()
        ? setting.live().stream()
            .filter(matter -> matter.openedWithin(JUST_NOW, setting.now()))
            .filter(Matter::placeKnown)
            .findFirst()
            .map(matter -> matter.place().elsewhere(null))
        : Optional.empty();
  }
}
