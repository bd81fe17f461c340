package dev.ringback.core.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody is on duty for a time.
///
/// @param id 0 while it is not written down
/// @param login of the staff
/// @param site the estate, as `PlaceKey` folds it; null: everywhere
public record RosterShift(
    long id, String login, @Nullable String site, Instant startsAt, Instant endsAt) {

  public RosterShift {
    if (!endsAt.isAfter(startsAt)) {
      throw new IllegalArgumentException("a shift ends after it begins");
    }
  }
}
