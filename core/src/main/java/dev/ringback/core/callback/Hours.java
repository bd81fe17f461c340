package dev.ringback.core.callback;

import dev.ringback.core.policy.CallbackRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows when owners may be asked, by the clock of their estate (R63).
@Component
class Hours {

  private final Policy policy;
  private final JdbcClient jdbc;

  Hours(Policy policy, JdbcClient jdbc) {
    this.policy = policy;
    this.jdbc = jdbc;
  }

  Instant allowed(Instant moment, Place place) {
    return rules().allowed(moment, zone(place));
  }

  ZoneId zone(Place place) {
    return policy.calendars().of(place.site(), bookedZone(place.site())).zone();
  }

  CallbackRules rules() {
    return policy.callback();
  }

  private Optional<ZoneId> bookedZone(@Nullable String site) {
    return site == null
        ? Optional.empty()
        : jdbc.sql("select time_zone from site where name = :site or :site = any (aliases) limit 1")
            .param("site", site.strip())
            .query(String.class)
            .optional()
            .flatMap(Hours::known);
  }

  private static Optional<ZoneId> known(String zone) {
    try {
      return Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
