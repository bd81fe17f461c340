package dev.ringback.core.household;

import dev.ringback.core.moment.Moments;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the list of households that the manager calls (R75).
@Component
public class KeyHouseholds {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  KeyHouseholds(JdbcClient jdbc, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// By flat, in the order in which they were put there.
  public List<Long> list() {
    return jdbc.sql("select flat_id from key_household order by at, flat_id")
        .query((row, n) -> row.getLong(1))
        .list();
  }

  /// The same, with why, who and since when.
  public List<KeyHousehold> all() {
    return jdbc.sql("select * from key_household order by at, flat_id")
        .query(
            (row, n) ->
                new KeyHousehold(
                    row.getLong("flat_id"),
                    row.getString("reason"),
                    row.getString("by_login"),
                    Moments.at(row, "at")))
        .list();
  }

  /// @param reason why; null leaves what was told before
  @Transactional
  public void add(long flatId, String login, @Nullable String reason) {
    jdbc.sql(
            """
            insert into key_household (flat_id, by_login, at, reason)
            values (:flat, :login, :now, :reason)
            on conflict (flat_id) do update set reason = coalesce(excluded.reason, key_household.reason)
            """)
        .param("flat", flatId)
        .param("login", login)
        .param("reason", reason)
        .param("now", Moments.utc(clock.instant()))
        .update();
    publisher.publishEvent(new KeyHouseholdChanged(flatId, true));
  }

  /// @return false if it was not there
  @Transactional
  public boolean remove(long flatId) {
    boolean removed =
        jdbc.sql("delete from key_household where flat_id = :flat").param("flat", flatId).update()
            == 1;
    if (removed) {
      publisher.publishEvent(new KeyHouseholdChanged(flatId, false));
    }
    return removed;
  }

  /// Whether a ticket is from somebody who lives in one of them.
  public boolean has(long ticketId) {
    return jdbc.sql(
            """
            select exists (
              select 1 from key_household h
              join household_member m on m.flat_id = h.flat_id and m.role <> 'reporter'
              join contact k on k.id = m.contact_id
              join address a on a.contact_id = coalesce(k.merged_into, k.id)
              join ticket t on t.id = :ticket
              left join conversation c on c.id = t.conversation_id
              where a.channel = c.channel and a.value = c.address
                or a.channel = 'sms' and a.value = t.contact_phone)
            """)
        .param("ticket", ticketId)
        .query(Boolean.class)
        .single();
  }
}
