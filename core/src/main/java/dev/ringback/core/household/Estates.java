package dev.ringback.core.household;

import dev.ringback.core.policy.Policy;
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
}
