package dev.ringback.core.ticket;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the smaller things known of tickets (R5).
@Component
public class Facts {

  private final JdbcClient jdbc;
  private final Clock clock;

  Facts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param value in words; what was known before is forgotten
  public void put(long ticketId, Fact fact, String value) {
    jdbc.sql(
            """
            insert into ticket_fact (ticket_id, name, value, at) values (:id, :name, :value, :at)
            on conflict (ticket_id, name) do update set value = excluded.value, at = excluded.at
            """)
        .param("id", ticketId)
        .param("name", fact.code())
        .param("value", value)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  public void drop(long ticketId, Fact fact) {
    jdbc.sql("delete from ticket_fact where ticket_id = :id and name = :name")
        .param("id", ticketId)
        .param("name", fact.code())
        .update();
  }

  public Map<Fact, String> of(long ticketId) {
    return of(List.of(ticketId)).getOrDefault(ticketId, Map.of());
  }

  /// By ticket; a ticket of which nothing is known is left out.
  public Map<Long, Map<Fact, String>> of(Collection<Long> ticketIds) {
    Map<Long, Map<Fact, String>> found = new HashMap<>();
    jdbc.sql("select ticket_id, name, value from ticket_fact where ticket_id in (:ids)")
        .param("ids", ticketIds)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getLong("ticket_id"), id -> new EnumMap<>(Fact.class))
                  .put(Fact.of(row.getString("name")), row.getString("value"));
            });
    return found;
  }
}
