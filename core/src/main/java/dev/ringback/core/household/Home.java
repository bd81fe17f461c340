package dev.ringback.core.household;

import dev.ringback.core.ticket.Place;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A home that an address speaks for.
///
/// @param flatId null where a told place is none of our flats
/// @param role null where the home was only told
/// @param vulnerable what is known of everybody who lives there; empty where the home was only told
public record Home(
    @Nullable Long flatId,
    Place place,
    Standing standing,
    @Nullable HouseholdRole role,
    Set<Vulnerability> vulnerable,
    @Nullable LocalDate handover) {

  public Home {
    vulnerable = Set.copyOf(vulnerable);
  }

  public boolean proven() {
    return standing == Standing.PROVEN;
  }

  /// How we know.
  public enum Standing {
    /// on our books, by an agent or the office's file
    PROVEN,
    /// the sender said so
    TOLD
  }
}
