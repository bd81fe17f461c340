package dev.ringback.hotline.sms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps until when we know that we have everything of a number of ours, and tells what we have.
@Component
@WithTwilio
class SweepCursors {

  private final JdbcClient jdbc;
  private final Clock clock;

  SweepCursors(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Instant> of(String number) {
    return jdbc.sql("select position from channel_cursor where channel = 'sms' and name = :number")
        .param("number", number)
        .query((row, n) -> Instant.parse(row.getString(1)))
        .optional();
  }

  /// Moves forward only: another node may have been quicker.
  void move(String number, Instant until) {
    jdbc.sql(
            """
            insert into channel_cursor (channel, name, position, at)
            values ('sms', :number, :until, :now)
            on conflict (channel, name) do update
              set position = excluded.position, at = excluded.at
              where channel_cursor.position::timestamptz < excluded.position::timestamptz
            """)
        .param("number", number)
        .param("until", until.toString())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Which of these messages have been taken in, or set aside.
  Set<String> taken(String number, Collection<String> sids) {
    if (sids.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql(
            """
            select vendor_id from message
            where channel = 'sms' and direction = 'in' and our_address = :number
              and vendor_id in (:sids)
            union all
            select vendor_id from set_aside
            where channel = 'sms' and our_address = :number and vendor_id in (:sids)
            """)
        .param("number", number)
        .param("sids", sids)
        .query((row, n) -> row.getString(1))
        .set();
  }
}
