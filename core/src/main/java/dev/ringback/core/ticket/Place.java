package dev.ringback.core.ticket;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a thing is: as far as it was told.
///
/// @param site the estate
/// @param spot the part of the flat or building, such as "kitchen ceiling"
/// @param text what the owner wrote, where it could not be taken apart
public record Place(
    @Nullable String site,
    @Nullable String building,
    @Nullable String unit,
    @Nullable String floor,
    @Nullable String room,
    @Nullable String spot,
    @Nullable String text) {

  public static final Place UNKNOWN = new Place(null, null, null, null, null, null, null);

  public static Place ofText(String text) {
    return new Place(null, null, null, null, null, null, text);
  }

  /// Whether somebody could be sent there: the spot alone does not tell where.
  public boolean known() {
    return Stream.of(site, building, unit, room, text).anyMatch(Objects::nonNull);
  }

  /// All that is known in one short line, whatever the language: estate, `3-2-501`, spot; empty if
  /// nothing is known.
  public String line() {
    if (text != null) {
      return text;
    }
    String door = joined("-", building, unit, floor == null ? null : floor + "F", room);
    return joined(" ", site, door.isEmpty() ? null : door, spot);
  }

  /// Whether all that another place tells is so here, too; false where it tells nothing.
  public boolean holds(Place told) {
    return !told.equals(UNKNOWN)
        && same(told.site, site)
        && same(told.building, building)
        && same(told.unit, unit)
        && same(told.floor, floor)
        && (same(told.room, room) || text != null && told.room != null && text.contains(told.room))
        && same(told.spot, spot)
        && told.text == null;
  }

  private static boolean same(@Nullable String told, @Nullable String here) {
    return told == null || told.equalsIgnoreCase(here);
  }

  /// This place with what was told wrongly put right.
  ///
  /// @param was what was wrong, where that was said; a bare "4A" may be the block that is known
  public Place mended(Place was, Place is) {
    if (text != null && was.room != null && is.room != null && text.contains(was.room)) {
      return ofText(text.replace(was.room, is.room));
    }
    boolean block = room == null && was.room != null && was.room.equalsIgnoreCase(building);
    return block && is.room != null
        ? with(new Place(is.site, is.room, is.unit, is.floor, null, is.spot, null))
        : with(is);
  }

  /// This place with all that another tells in the stead of what was known.
  public Place with(Place told) {
    if (text != null && told.estateAlone()) {
      return new Place(told.site, building, unit, floor, room, or(told.spot, spot), of(told.site));
    }
    boolean otherRoom = told.room != null && !told.room.equals(room);
    return new Place(
        or(told.site, site),
        or(told.building, building),
        or(told.unit, unit),
        told.floor != null || otherRoom ? told.floor : floor,
        or(told.room, room),
        or(told.spot, spot),
        told.known() ? told.text : text);
  }

  private boolean estateAlone() {
    return site != null && equals(new Place(site, null, null, null, null, spot, null));
  }

  /// The words for this place, with the estate that it is on.
  private @Nullable String of(@Nullable String estate) {
    if (text == null || estate == null || text.contains(estate)) {
      return text;
    }
    boolean han = Character.isIdeographic(estate.codePointAt(0));
    return han ? estate + text : text + ", " + estate;
  }

  /// Another spot at the same address.
  public Place elsewhere(@Nullable String other) {
    return new Place(site, building, unit, floor, room, other, text);
  }

  /// The same without the door, where the house is known.
  public Place shared() {
    return site == null && building == null
        ? this
        : new Place(site, building, unit, null, null, spot, text);
  }

  private static @Nullable String or(@Nullable String told, @Nullable String known) {
    return told == null ? known : told;
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }
}
