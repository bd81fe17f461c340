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

  /// One line to read out; empty if nothing is known.
  public String line() {
    if (text != null) {
      return text;
    }
    return Stream.of(site, building, unit, floor, room, spot)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
