package dev.ringback.core.household;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.policy.Policy;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows which estates there are: those on our books, and those that policy has a calendar for.
@Component
public class Estates {

  private final JdbcClient jdbc;
  private final Policy policy;

  Estates(JdbcClient jdbc, Policy policy) {
    this.jdbc = jdbc;
    this.policy = policy;
  }

  /// @param name however it is written
  public boolean known(String name) {
    String key = PlaceKey.site(name);
    return policy.calendars().sites().keySet().stream().map(PlaceKey::site).anyMatch(key::equals)
        || jdbc.sql(
                "select exists (select 1 from site where key = :key or :key = any (alias_keys))")
            .param("key", key)
            .query(Boolean.class)
            .single();
  }

  /// Whether a building alone leaves open which estate's it is.
  public boolean several() {
    return jdbc.sql("select count(*) > 1 from site").query(Boolean.class).single();
  }

  /// The one estate on our books with a building of that name; empty if none or several have one.
  ///
  /// @param building however it is written
  public Optional<String> having(String building) {
    return jdbc.sql(
            "select min(s.name) from site s join building b on b.site_id = s.id where b.key = :key"
                + " having count(*) = 1")
        .param("key", PlaceKey.building(building))
        .query(String.class)
        .optional();
  }

  /// Whether an estate on our books has more than one building, so that its name alone is none's.
  ///
  /// @param name however it is written
  public boolean severalBuildings(String name) {
    return jdbc.sql(
            "select count(*) > 1 from site s join building b on b.site_id = s.id where s.key = :key"
                + " or :key = any (s.alias_keys)")
        .param("key", PlaceKey.site(name))
        .query(Boolean.class)
        .single();
  }

  /// The clock that an estate goes by; empty if it is not known.
  public Optional<ZoneId> zone(String name) {
    Optional<ZoneId> booked = onBooks(PlaceKey.site(name));
    return booked.isPresent() || policy.calendars().sites().containsKey(name.strip())
        ? Optional.of(policy.calendars().of(name, booked).zone())
        : Optional.empty();
  }

  /// The hours that an estate's office keeps, by the clock that the estate goes by.
  ///
  /// @param name null or unknown: the usual ones
  public Calendar calendar(@Nullable String name) {
    return policy
        .calendars()
        .of(name, Optional.ofNullable(name).map(PlaceKey::site).flatMap(this::onBooks));
  }

  private Optional<ZoneId> onBooks(String key) {
    return jdbc.sql(
            "select time_zone from site where key = :key or :key = any (alias_keys) limit 1")
        .param("key", key)
        .query(String.class)
        .optional()
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }
}
