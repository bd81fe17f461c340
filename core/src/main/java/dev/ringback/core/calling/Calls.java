package dev.ringback.core.calling;

import dev.ringback.core.callback.AskedBesides;
import dev.ringback.core.moment.Moments;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.work.Paying;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the calls that people of ours are to make.
@Component
public class Calls {

  private final JdbcClient jdbc;
  private final AskedBesides besides;

  Calls(JdbcClient jdbc, AskedBesides besides) {
    this.jdbc = jdbc;
    this.besides = besides;
  }

  /// @return whether there was no such call yet, or it was called off
  boolean want(long callbackId, Why why, Instant dueAt, Instant now) {
    return jdbc.sql(
                """
                insert into call_to_make (callback_id, why, due_at, opened_at)
                values (:callback, :why, :due, :now)
                on conflict (callback_id, why) do update
                  set due_at = excluded.due_at, done_at = null, outcome = null
                  where call_to_make.outcome = 'ordinary'
                """)
            .param("callback", callbackId)
            .param("why", why.code())
            .param("due", Moments.utc(dueAt))
            .param("now", Moments.utc(now))
            .update()
        == 1;
  }

  /// Somebody here wants this owner called.
  ///
  /// @return false if that callback is over, or there is none, or it is wanted already
  public boolean ask(long callbackId, Instant dueAt, Instant now) {
    return jdbc.sql(
                """
                insert into call_to_make (callback_id, why, due_at, opened_at)
                select id, :why, :due, :now from callback
                where id = :callback and state in ('due', 'sent', 'silent', 'unreachable')
                on conflict (callback_id, why) do nothing
                """)
            .param("callback", callbackId)
            .param("why", Why.ASKED.code())
            .param("due", Moments.utc(dueAt))
            .param("now", Moments.utc(now))
            .update()
        == 1;
  }

  /// What waits for somebody, soonest first; one line for each callback.
  ///
  /// @param assignee null: everybody's
  public List<Call> open(@Nullable String assignee, int offset, int most) {
    return jdbc.sql(
            """
            select k.*, w.reasons, w.attempts as tries, coalesce(s.login, w.other) as login, t.number,
              t.place ->> 'site' as site, t.contact_name, t.contact_phone, t.description, t.kind,
              c.scale, %s as by_owner
            from call_to_make k
            join callback c on c.id = k.callback_id
            join ticket t on t.id = c.ticket_id
            left join staff s on s.id = k.assignee
            cross join lateral (
              select array_agg(o.why order by o.due_at, o.id) as reasons, max(o.attempts) as attempts,
                min(p.login) as other
              from call_to_make o left join staff p on p.id = o.assignee
              where o.callback_id = k.callback_id and o.done_at is null) w
            where k.done_at is null and (:assignee::text is null or s.login = :assignee)
              and not exists (
                select 1 from call_to_make o left join staff p on p.id = o.assignee
                where o.callback_id = k.callback_id and o.done_at is null
                  and (:assignee::text is null or p.login = :assignee)
                  and (o.due_at, o.id) < (k.due_at, k.id))
            order by k.due_at, k.id offset :offset limit :most
            """
                .formatted(Paying.BY_OWNER))
        .param("assignee", assignee)
        .param("offset", offset)
        .param("most", most)
        .query(this::call)
        .list();
  }

  public long countOpen(@Nullable String assignee) {
    return jdbc.sql(
            """
            select count(distinct k.callback_id) from call_to_make k left join staff s on s.id = k.assignee
            where k.done_at is null and (:assignee::text is null or s.login = :assignee)
            """)
        .param("assignee", assignee)
        .query(Long.class)
        .single();
  }

  /// Somebody takes a call over, and so has seen it, whatever else it is wanted for (R76).
  ///
  /// @param joint who comes along
  /// @return false if there is no such open call
  public boolean take(long id, String login, @Nullable String joint, Instant now) {
    return jdbc.sql(
                """
                update call_to_make set assignee = (select id from staff where login = :login),
                  joint = coalesce(:joint, joint), acknowledged_at = :now
                where done_at is null and (id = :id or assignee is null and callback_id =
                  (select callback_id from call_to_make where id = :id and done_at is null))
                """)
            .param("login", login)
            .param("joint", joint)
            .param("now", Moments.utc(now))
            .param("id", id)
            .update()
        > 0;
  }

  /// Whose it is, who has not seen it yet.
  void give(long callbackId, Why why, String login) {
    jdbc.sql(
            """
            update call_to_make set assignee = (select id from staff where login = :login)
            where callback_id = :callback and why = :why and done_at is null
            """)
        .param("login", login)
        .param("callback", callbackId)
        .param("why", why.code())
        .update();
  }

  /// A try too soon after the one before is on the books, and counts as none.
  void tried(long callbackId, Instant at, Duration apart) {
    jdbc.sql(
            """
            update call_to_make set attempts = attempts + 1, tried_at = :at
            where callback_id = :id and done_at is null
              and (tried_at is null or tried_at <= :before)
            """)
        .param("at", Moments.utc(at))
        .param("before", Moments.utc(at.minus(apart)))
        .param("id", callbackId)
        .update();
  }

  /// Ends those that were tried as often as this, and all where it is 0.
  void end(long callbackId, String outcome, int tries, Instant now) {
    end(callbackId, outcome, tries, EnumSet.noneOf(Why.class), now);
  }

  /// @param but these stay
  void end(long callbackId, String outcome, int tries, Set<Why> but, Instant now) {
    jdbc.sql(
            """
            update call_to_make set done_at = :now, outcome = :outcome
            where callback_id = :id and done_at is null and attempts >= :tries
              and why <> all (:but::text[])
            """)
        .param("but", but.stream().map(Why::code).toArray(String[]::new))
        .param("now", Moments.utc(now))
        .param("outcome", outcome)
        .param("id", callbackId)
        .param("tries", tries)
        .update();
  }

  /// Nobody is rung about work that is under way again; a call that was answered is no such one.
  void withdraw(long ticketId, Instant now) {
    jdbc.sql(
            """
            update call_to_make k set done_at = :now, outcome = 'reopened' from callback c
            where c.id = k.callback_id and c.ticket_id = :ticket and c.state <> 'answered'
              and k.done_at is null
            """)
        .param("now", Moments.utc(now))
        .param("ticket", ticketId)
        .update();
  }

  /// What the manager was to call is called off where no household that it is from is a key one any
  /// more.
  void ordinary(Instant now) {
    jdbc.sql(
            KeyCares.THEIRS
                + """
                update call_to_make k set done_at = :now, outcome = 'ordinary' from callback c
                where c.id = k.callback_id and k.why = 'key' and k.done_at is null
                  and c.ticket_id not in (select id from theirs)
                """)
        .param("now", Moments.utc(now))
        .update();
  }

  /// Whether an owner was not satisfied with the work on a ticket.
  boolean failed(long ticketId) {
    return jdbc.sql("select exists (select 1 from callback_failure where ticket_id = :ticket)")
        .param("ticket", ticketId)
        .query(Boolean.class)
        .single();
  }

  private Call call(ResultSet row, int n) throws SQLException {
    return new Call(
        row.getLong("id"),
        row.getLong("callback_id"),
        TicketNumber.parse(row.getString("number")).orElseThrow(),
        Why.of(row.getString("why")),
        Stream.of((String[]) row.getArray("reasons").getArray()).map(Why::of).toList(),
        Moments.at(row, "due_at"),
        row.getString("contact_name"),
        row.getString("contact_phone"),
        row.getString("description"),
        row.getString("kind"),
        row.getString("login"),
        Moments.orNull(row, "acknowledged_at"),
        row.getString("joint"),
        row.getInt("tries"),
        Scale.valueOf(row.getString("scale")),
        besides.of(
            Kind.of(row.getString("kind")), row.getBoolean("by_owner"), row.getString("site")));
  }
}
