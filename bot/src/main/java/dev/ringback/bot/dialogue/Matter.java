package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A ticket as the dialogue needs to know it.
///
/// @param openedAt in the site's zone
/// @param title the owner's own words, shortened
/// @param words the owner's own words
/// @param questions what is asked of it beside the overall impression
/// @param signOffNext whether quality signs off what the owner accepts, before it is closed (R47)
public record Matter(
    TicketNumber number,
    Kind kind,
    Category category,
    Urgency urgency,
    Step step,
    Place place,
    ZonedDateTime openedAt,
    String title,
    String words,
    List<String> questions,
    boolean signOffNext) {

  public Matter {
    questions = List.copyOf(questions);
  }

  private static final Set<Category> WATER =
      EnumSet.of(Category.PLUMBING, Category.SEEPAGE, Category.DRAINAGE);

  public boolean live() {
    return !step.state().ended();
  }

  public boolean placeKnown() {
    return place.known();
  }

  /// Its place as it is read back: the spot or thing that its own words name is not said twice.
  Place door() {
    String spot = place.spot();
    boolean told = spot != null && words.contains(spot);
    Place door = told ? place.elsewhere(null) : place;
    return door.known() || door.floor() != null ? door : place;
  }

  Matter at(Place other) {
    return new Matter(
        number,
        kind,
        category,
        urgency,
        step,
        other,
        openedAt,
        title,
        words,
        questions,
        signOffNext);
  }

  public boolean emergency() {
    return urgency == Urgency.EMERGENCY;
  }

  /// Whether a trouble of that sort may be this one: water is told of in many ways.
  boolean akin(Category other) {
    return category == other || wet() && WATER.contains(other);
  }

  boolean wet() {
    return WATER.contains(category);
  }

  /// Whether another home is named than this one's.
  boolean elsewhere(Place told) {
    return differ(told.building(), place.building())
        || differ(told.unit(), place.unit())
        || differ(told.room(), place.room());
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equalsIgnoreCase(other);
  }

  /// Whether it was opened within this long before that moment.
  boolean openedWithin(java.time.Duration length, java.time.Instant before) {
    return openedAt.toInstant().isAfter(before.minus(length));
  }
}
