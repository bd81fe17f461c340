package dev.ringback.core.course;

import dev.ringback.core.course.Relation.How;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps which tickets belong together.
@Component
public class Relations {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Relations(JdbcClient jdbc, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// Known at both tickets from now on.
  ///
  /// @param actor a staff login, `bot` or `system`
  /// @return false if it was known
  public boolean put(long ticketId, How how, long otherId, String actor) {
    boolean fresh =
        jdbc.sql(
                    """
                    insert into ticket_relation (ticket_id, how, other_id, made_by, at)
                    values (:ticket, :how, :other, :actor, :at), (:other, :reverse, :ticket, :actor, :at)
                    on conflict do nothing
                    """)
                .param("ticket", ticketId)
                .param("how", how.code())
                .param("other", otherId)
                .param("reverse", how.reverse().code())
                .param("actor", actor)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update()
            > 0;
    if (fresh) {
      publisher.publishEvent(new TicketsRelated(ticketId, how, otherId, actor));
    }
    return fresh;
  }

  public List<Relation> of(long ticketId) {
    return of(List.of(ticketId)).getOrDefault(ticketId, List.of());
  }

  /// By ticket, oldest first; a ticket that stands alone is left out.
  public Map<Long, List<Relation>> of(Collection<Long> ticketIds) {
    if (ticketIds.isEmpty()) {
      return Map.of();
    }
    Map<Long, List<Relation>> found = new HashMap<>();
    jdbc.sql(
            """
            select r.ticket_id, r.how, t.number from ticket_relation r
            join ticket t on t.id = r.other_id
            where r.ticket_id in (:ids) order by r.other_id, r.how
            """)
        .param("ids", ticketIds)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getLong("ticket_id"), id -> new ArrayList<>())
                  .add(
                      new Relation(
                          TicketNumber.parse(row.getString("number")).orElseThrow(),
                          How.of(row.getString("how"))));
            });
    return found;
  }

  /// The latest ticket that this one stands in such a relation to.
  public Optional<Long> other(long ticketId, How how) {
    return jdbc.sql(
            "select other_id from ticket_relation where ticket_id = :ticket and how = :how"
                + " order by other_id desc limit 1")
        .param("ticket", ticketId)
        .param("how", how.code())
        .query(Long.class)
        .optional();
  }
}
