package dev.ringback.core.delivery;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what vendors told us of addresses: whether they can be reached at all.
@Component
public class Standings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Standings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Marks an address after a refusal, also one that nobody has ever written from, such as a duty
  /// phone.
  public void refused(Address address, Outcome.Refusal why) {
    switch (why) {
      case STOPPED -> mark(address, "stopped");
      case BLOCKED -> mark(address, "blocked");
      case BAD_ADDRESS -> mark(address, "bad");
      case OTHER -> {}
    }
  }

  /// Something got through. A stop at the carrier is lifted by START alone.
  public void reached(Address address) {
    jdbc.sql(
            """
            update address set standing = 'good', standing_since = :now
            where channel = :channel and value = :value and standing in ('blocked', 'bad')
            """)
        .param("channel", address.channel())
        .param("value", address.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void mark(Address address, String standing) {
    jdbc.sql(
            """
            insert into address (channel, value, standing, standing_since, created_at)
            values (:channel, :value, :standing, :now, :now)
            on conflict (channel, value) do update
              set standing = excluded.standing, standing_since = excluded.standing_since
              where address.standing <> excluded.standing
            """)
        .param("channel", address.channel())
        .param("value", address.value())
        .param("standing", standing)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
