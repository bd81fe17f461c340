package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the addresses that reach people, and what we may send there.
@Component
public class Addresses {

  private final JdbcClient jdbc;
  private final Clock clock;

  Addresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Whether surveys may be sent there; a carrier stop is another matter (design §2.10).
  public boolean wantsSurveys(Address address) {
    return jdbc.sql("select surveys from address where channel = :channel and value = :value")
        .param("channel", address.channel())
        .param("value", address.value())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  public void surveys(Address address, boolean wanted) {
    jdbc.sql("update address set surveys = :wanted where channel = :channel and value = :value")
        .param("wanted", wanted)
        .param("channel", address.channel())
        .param("value", address.value())
        .update();
  }

  /// Whether the carrier has been told to stop us.
  public boolean stopped(Address address) {
    return jdbc.sql(
            "select standing = 'stopped' from address where channel = :channel and value = :value")
        .param("channel", address.channel())
        .param("value", address.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /// Whether nothing is known that keeps our texts from getting there.
  public boolean good(Address address) {
    return jdbc.sql(
            "select standing = 'good' from address where channel = :channel and value = :value")
        .param("channel", address.channel())
        .param("value", address.value())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  /// What the vendor told us of an address: it was stopped, or is good again.
  public void stopped(Address address, boolean stopped) {
    jdbc.sql(
            """
            insert into address (channel, value, standing, standing_since, created_at)
            values (:channel, :value, :standing, :at, :at)
            on conflict (channel, value)
              do update set standing = excluded.standing, standing_since = excluded.standing_since
            """)
        .param("channel", address.channel())
        .param("value", address.value())
        .param("standing", stopped ? "stopped" : "good")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The phone number behind an address: the address itself where it is one, else its contact's.
  ///
  /// @return E.164
  public Optional<String> phone(Address address) {
    if (address.value().matches("\\+\\d{6,15}")) {
      return Optional.of(address.value());
    }
    return jdbc.sql(
            "select c.phone from address a join contact c on c.id = a.contact_id"
                + " where a.channel = :channel and a.value = :value and c.phone is not null")
        .param("channel", address.channel())
        .param("value", address.value())
        .query(String.class)
        .optional();
  }
}
