package dev.ringback.core.calling;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Samples;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells which household services somebody looks at on the spot: of a new customer, by somebody
/// new, or by somebody who was complained of the last time (R70).
@Component
class Visits {

  private final JdbcClient jdbc;
  private final Policy policy;

  Visits(JdbcClient jdbc, Policy policy) {
    this.jdbc = jdbc;
    this.policy = policy;
  }

  boolean due(long callbackId, Instant closed) {
    Samples.Visits rules = policy.callback().samples().visits();
    return !rules.rows().isEmpty()
        && jdbc.sql(
                """
                select c.frozen ->> 'row' in (:rows) and (
                  not exists (select 1 from callback e
                    where e.owner = c.owner and e.ticket_id < c.ticket_id
                      and e.frozen ->> 'row' in (:rows))
                  or exists (select 1 from staff s
                    where s.login = c.frozen ->> 'assignee' and s.created_at > :since)
                  or coalesce((
                    select exists (select 1 from callback_failure f where f.callback_id = e.id)
                    from callback e
                    where e.frozen ->> 'assignee' = c.frozen ->> 'assignee'
                      and e.frozen ->> 'row' in (:rows) and e.ticket_id < c.ticket_id
                      and e.purpose = 'closing' and e.step = 0
                    order by e.id desc limit 1), false))
                from callback c where c.id = :id
                """)
            .param("rows", rules.rows())
            .param(
                "since",
                Moments.utc(
                    closed
                        .atZone(policy.calendars().usual().zone())
                        .minus(rules.newStaff())
                        .toInstant()))
            .param("id", callbackId)
            .query(Boolean.class)
            .single();
  }
}
