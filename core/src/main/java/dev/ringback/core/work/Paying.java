package dev.ringback.core.work;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For which tickets the owner pays: by what was put down, else as a person decided it, else by the
/// warranty. Paid work is always called, and the bill asked about (R57, R73).
@Component
public class Paying {

  /// Whether the owner pays for the ticket `t` of a statement.
  public static final String BY_OWNER =
      """
      (exists (select 1 from cost_line l where l.ticket_id = t.id and l.struck_at is null
          and l.owner_percent > 0 and l.amount > 0)
        or coalesce((select f.owner_percent > 0 from fee_decision f where f.ticket_id = t.id
          order by f.id desc limit 1), coalesce(t.warranty, '') = 'out'))
      """;

  private final JdbcClient jdbc;

  Paying(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean byOwner(long ticketId) {
    return !byOwners(Set.of(ticketId)).isEmpty();
  }

  /// Those of these tickets for which their owners pay.
  public Set<Long> byOwners(Collection<Long> ticketIds) {
    return ticketIds.isEmpty()
        ? Set.of()
        : new HashSet<>(
            jdbc.sql("select t.id from ticket t where t.id in (:ids) and " + BY_OWNER)
                .param("ids", ticketIds)
                .query(Long.class)
                .list());
  }
}
