package dev.ringback.hotline.console;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.triage.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the console shows at a glance.
@Component
class Overviews {

  private final JdbcClient jdbc;
  private final Clock clock;

  Overviews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The latest conversations, latest first.
  List<Overview> latest(int most) {
    return jdbc.sql(
            """
            select c.id, c.channel, coalesce(o.name, c.address) as who, c.last_message_at,
              case when c.held_until > :now then s.login end as holder,
              (select left(m.text, 120) from message m where m.conversation_id = c.id
                order by m.id desc limit 1) as preview,
              (select min(t.urgency_rank) from ticket t where t.conversation_id = c.id
                and t.state not in ('resolved', 'closed', 'cancelled')) as rank,
              (select count(*) from task k where k.conversation_id = c.id and k.done_at is null)
                as tasks
            from conversation c
            left join staff s on s.id = c.holder
            left join contact o on o.id = c.contact_id
            order by c.last_message_at desc, c.id desc limit :most
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(Overviews::overview)
        .list();
  }

  private static Overview overview(ResultSet row, int n) throws SQLException {
    Integer rank = row.getObject("rank", Integer.class);
    return new Overview(
        row.getLong("id"),
        row.getString("channel"),
        row.getString("who"),
        row.getString("holder"),
        row.getString("preview"),
        rank == null ? null : Urgency.values()[rank],
        row.getInt("tasks"),
        Moments.at(row, "last_message_at"));
  }
}
