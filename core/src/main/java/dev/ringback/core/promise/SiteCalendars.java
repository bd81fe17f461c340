package dev.ringback.core.promise;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Place;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the calendar that counts where a ticket is: the policy's, in the zone that the estate has
/// on our books where the policy names none.
@Component
class SiteCalendars {

  private final JdbcClient jdbc;
  private final Policy policy;

  SiteCalendars(JdbcClient jdbc, Policy policy) {
    this.jdbc = jdbc;
    this.policy = policy;
  }

  Calendar at(Place place) {
    return policy.calendars().of(place.site(), zone(place.site()));
  }

  private Optional<ZoneId> zone(@Nullable String site) {
    if (site == null) {
      return Optional.empty();
    }
    try {
      return jdbc.sql(
              "select time_zone from site where key = :key or :key = any (alias_keys) limit 1")
          .param("key", PlaceKey.site(site))
          .query(String.class)
          .optional()
          .map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
