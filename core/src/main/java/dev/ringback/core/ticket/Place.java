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

  /// One line to read out, in the order that both languages know: estate, `3-2-501`, spot; empty if
  /// nothing is known.
  public String line() {
    if (text != null) {
      return text;
    }
    String door = joined("-", building, unit, floor == null ? null : floor + "F", room);
    return joined(" ", site, door.isEmpty() ? null : door, spot);
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }
}
