package dev.ringback.core.callback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the closed tickets to ask about that no closing asks about.
@Component
class Occasions {

  private static final String NOT_LIVE =
      " and not exists (select 1 from callback l where l.ticket_id = t.id"
          + " and l.state in ('due', 'sent')) ";

  private final JdbcClient jdbc;

  Occasions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A flat whose warranty ends, and whom we know there.
  record Flat(
      long id, LocalDate handover, @Nullable Long latestTicket, @Nullable Long conversation) {}

  List<Long> afterRain(List<String> rows, @Nullable String site, int most) {
    return jdbc.sql(
            """
            select t.id from ticket t join callback c on c.ticket_id = t.id
              and c.closing = t.rounds and c.purpose = 'closing' and c.step = 0
            where t.state = 'closed' and t.closed_how <> 'staff' and c.frozen ->> 'row' in (:rows)
              and (:site::text is null or t.place ->> 'site' = :site)
              and not exists (select 1 from callback r where r.ticket_id = t.id
                and r.closing = t.rounds and r.purpose = 'rain')
            """
                + NOT_LIVE
                + "order by t.id limit :most")
        .param("rows", orNone(rows))
        .param("site", site)
        .param("most", most)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  List<Long> inSeason(List<String> rows, int step, int most) {
    return jdbc.sql(
            """
            select t.id from ticket t join callback c on c.ticket_id = t.id
              and c.closing = t.rounds and c.purpose = 'closing' and c.step = 0
            where t.state = 'closed' and t.closed_how <> 'staff' and c.frozen ->> 'row' in (:rows)
              and not exists (select 1 from callback r where r.ticket_id = t.id
                and r.closing = t.rounds and r.purpose = 'season' and r.step = :step)
            """
                + NOT_LIVE
                + "order by t.id limit :most")
        .param("rows", orNone(rows))
        .param("step", step)
        .param("most", most)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  /// The latest closed ticket of each owner of whom nothing is due or was asked since.
  ///
  /// @param closedAfter older tickets are left alone
  List<Long> notHeardSince(Instant since, Instant closedAfter, int most) {
    return jdbc.sql(
            """
            select max(c.ticket_id) from callback c join ticket t on t.id = c.ticket_id
            where t.state = 'closed' and t.closed_how <> 'staff'
            group by c.owner
            having max(t.closed_at) >= :oldest and max(t.closed_at) < :since
              and max(coalesce(c.sent_at, c.answered_at, c.due_at)) < :since
              and count(*) filter (where c.state in ('due', 'sent')) = 0
            order by 1 limit :most
            """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("oldest", closedAfter.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  List<Flat> handedOver(LocalDate from, LocalDate to, int most) {
    return jdbc.sql(
            """
            select f.id, f.handover, max(t.id) filter (where t.state = 'closed' and t.closed_how <> 'staff') as ticket, max(c.id) as thread
            from flat f
            left join household_member m on m.flat_id = f.id and m.role = 'owner'
            left join address a on a.contact_id = m.contact_id
            left join conversation c on c.channel = a.channel and c.address = a.value
            left join ticket t on t.conversation_id = c.id
            where f.handover > :from and f.handover <= :to
            group by f.id order by f.id limit :most
            """)
        .param("from", from)
        .param("to", to)
        .param("most", most)
        .query(
            (row, n) ->
                new Flat(
                    row.getLong("id"),
                    row.getObject("handover", LocalDate.class),
                    row.getObject("ticket", Long.class),
                    row.getObject("thread", Long.class)))
        .list();
  }

  private static List<String> orNone(List<String> rows) {
    return rows.isEmpty() ? List.of("") : rows;
  }
}
