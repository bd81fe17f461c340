package dev.ringback.core.work;

import dev.ringback.core.ticket.Step;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads from the history who did the work since it last came back, and whether quality has signed
/// it off since.
@Component
class SignOffs {

  private static final String SINCE =
      """
       from ticket_history h where h.ticket_id = :id and h.id > coalesce((
         select max(id) from ticket_history
         where ticket_id = :id and to_step = :again and from_step <> :again), 0)
      """;

  private final JdbcClient jdbc;

  SignOffs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean signed(long ticketId) {
    return jdbc.sql("select exists (select 1" + SINCE + " and h.action = 'certify')")
        .param("id", ticketId)
        .param("again", Step.REWORK.code())
        .query(Boolean.class)
        .single();
  }

  /// Everybody who took it up, was there, reported it done, or made the first check of it (R33).
  Set<String> workers(long ticketId) {
    return new TreeSet<>(
        jdbc.sql(
                "select h.actor"
                    + SINCE
                    + " and h.action in ('acknowledge', 'arrive', 'resolve', 'on_the_way',"
                    + " :checked)")
            .param("checked", Survey.What.CHECKED.action())
            .param("id", ticketId)
            .param("again", Step.REWORK.code())
            .query(String.class)
            .list());
  }
}
