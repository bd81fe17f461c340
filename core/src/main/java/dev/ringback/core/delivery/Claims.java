package dev.ringback.core.delivery;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Policy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes sends out of the outbox, one recipient's head at a time, so that several nodes can do it.
@Component
class Claims {

  /// What stands before `o` for the same recipient: of its own class whatever is under way or was
  /// queued earlier, and of the overtaking class whatever waits. Two that died under way must not
  /// wait for one another, hence the look at the lease.
  private static final String CLAIM =
      """
      with head as (
        select o.id from outbox o
        where (o.state = 'queued' and o.not_before <= :now
            or o.state = 'claimed' and o.lease_until <= :now)
          and not exists (
            select 1 from outbox e
            where e.channel = o.channel and e.address = o.address and e.id <> o.id
              and (e.state = 'claimed'
                or e.state = 'queued' and (e.attempts > 0 or e.not_before <= :now))
              and case
                when (e.purpose in ('safety', 'page')) = (o.purpose in ('safety', 'page'))
                  then e.id < o.id or e.state = 'claimed' and e.lease_until > :now
                else e.purpose in ('safety', 'page')
              end)
        order by o.purpose in ('safety', 'page') desc, o.id
        limit :most
        for update of o skip locked)
      update outbox o
      set state = 'claimed', lease_until = :until, attempts = o.attempts + 1,
        in_doubt = o.in_doubt or o.state = 'claimed',
        first_tried_at = coalesce(o.first_tried_at, :now),
        tried_at = case
          when (o.in_doubt or o.state = 'claimed') and o.purpose not in ('safety', 'page')
            then coalesce(o.tried_at, :now)
          else :now
        end
      from head left join outbox h on h.id = head.id
        left join address a on a.channel = h.channel and a.value = h.address
      where o.id = head.id
      returning o.*, coalesce(a.standing, 'good') = 'stopped' as stopped
      """;

  private final JdbcClient jdbc;
  private final NoteRows notes;
  private final Clock clock;
  private final Policy policy;

  Claims(JdbcClient jdbc, NoteRows notes, Clock clock, Policy policy) {
    this.jdbc = jdbc;
    this.notes = notes;
    this.clock = clock;
    this.policy = policy;
  }

  /// Claims the heads that are due, urgent ones first; committed when this returns, so that no two
  /// nodes ever call the vendor with the same one.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  List<Claim> take(int most) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(CLAIM)
        .param("now", now)
        .param("until", now.plus(policy.delivery().lease()))
        .param("most", most)
        .query(this::claim)
        .list();
  }

  private Claim claim(ResultSet row, int n) throws SQLException {
    return new Claim(
        row.getLong("id"),
        notes.note(row),
        row.getInt("attempts"),
        row.getBoolean("in_doubt"),
        Moments.at(row, "first_tried_at"),
        Moments.at(row, "tried_at"),
        row.getBoolean("stopped"));
  }
}
