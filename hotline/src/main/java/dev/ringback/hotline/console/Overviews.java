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

  /// The latest conversations and, however old, those in danger: danger first, then those that wait
  /// for a person, each latest first.
  List<Overview> latest(int most) {
    return jdbc.sql(
            """
            with shown as (
              (select id from conversation order by last_message_at desc, id desc limit :most)
              union
              (select conversation_id from ticket
                where urgency_rank = 0 and state in ('open', 'assigned', 'on_site', 'on_hold')
                  and conversation_id is not null order by opened_at desc limit :most))
            select * from (
              select c.id, c.channel, coalesce(o.name, c.address) as who, c.last_message_at,
                case when c.held_until > :now then s.login end as holder,
                (select left(m.text, 120) from message m where m.conversation_id = c.id
                  order by m.id desc limit 1) as preview,
                (select min(t.urgency_rank) from ticket t where t.conversation_id = c.id
                  and t.state not in ('resolved', 'closed', 'cancelled')) as rank,
                (select count(*) from task k where k.conversation_id = c.id and k.done_at is null)
                  as tasks
              from conversation c join shown on shown.id = c.id
              left join staff s on s.id = c.holder
              left join contact o on o.id = c.contact_id) seen
            order by (rank is not distinct from 0) desc, (tasks > 0) desc, last_message_at desc,
              id desc
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
