package dev.ringback.bot.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps messages that could not be handled, raw, until they are replayed.
@Component
class SetAside {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SetAside(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// @return false if the same delivery is kept already
  boolean insert(Arrival arrival, RuntimeException bug, Instant at) {
    return jdbc.sql(
                """
                insert into set_aside (channel, vendor_id, our_address, address, raw, error, at)
                values (:channel, :vendor, :ours, :address, :raw::jsonb, :error, :at)
                on conflict (channel, vendor_id, our_address) do nothing
                """)
            .param("channel", arrival.from().channel())
            .param("vendor", arrival.vendorId())
            .param("ours", arrival.ourAddress())
            .param("address", arrival.from().value())
            .param("raw", json.writeValueAsString(arrival))
            // the class alone: an exception's message may quote what the owner wrote
            .param("error", bug.getClass().getName() + " at " + where(bug))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  List<Long> waiting(int most) {
    return jdbc.sql("select id from set_aside where replayed_at is null order by id limit :most")
        .param("most", most)
        .query((row, n) -> row.getLong("id"))
        .list();
  }

  Optional<Arrival> lock(long id) {
    return jdbc.sql("select raw from set_aside where id = :id and replayed_at is null for update")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(raw -> json.readValue(raw, Arrival.class));
  }

  void replayed(long id, Instant at) {
    jdbc.sql("update set_aside set replayed_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  private static String where(RuntimeException bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return trace.length == 0 ? "?" : trace[0].toString();
  }
}
