package dev.ringback.core.calling;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.ticket.TicketNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells of every key household when somebody spoke with it, and when the manager is to (R75).
@Component
public class KeyCares {

  /// The tickets of whoever lives in a key household.
  static final String THEIRS =
      """
      with folk as (
        select distinct h.flat_id, a.channel, a.value from key_household h
        join household_member m on m.flat_id = h.flat_id and m.role <> 'reporter'
        join contact k on k.id = m.contact_id
        join address a on a.contact_id = coalesce(k.merged_into, k.id)),
      theirs as (
        select folk.flat_id, t.id, t.number from folk
        join conversation v on v.channel = folk.channel and v.address = folk.value
        join ticket t on t.conversation_id = v.id
        union
        select folk.flat_id, t.id, t.number from folk
        join ticket t on folk.channel = 'sms' and t.contact_phone = folk.value)
      """;

  private static final String LAST =
      """
      select distinct on (x.flat_id) x.flat_id, r.method, r.by_login,
        coalesce(r.called_at, r.at) as reached_at
      from theirs x join callback c on c.ticket_id = x.id
      join callback_call r on r.callback_id = c.id and r.outcome = 'reached'
      order by x.flat_id, reached_at desc, r.id desc
      """;

  private static final String NEXT =
      """
      select distinct on (x.flat_id) x.flat_id, x.number, w.due_at
      from theirs x join callback c on c.ticket_id = x.id
      join call_to_make w on w.callback_id = c.id and w.why = 'key' and w.done_at is null
      order by x.flat_id, w.due_at, w.id
      """;

  private final JdbcClient jdbc;

  KeyCares(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a household was asked, or is to be, after its closings and from time to time, and has not
  /// answered.
  List<Long> unanswered(long flat) {
    return jdbc.sql(
            THEIRS
                + """
                select distinct c.id from theirs x join callback c on c.ticket_id = x.id
                join ticket t on t.id = c.ticket_id and c.closing = t.rounds and t.state = 'closed'
                where x.flat_id = :flat and c.state in ('due', 'sent', 'silent', 'unreachable')
                  and (c.purpose = 'closing' and c.step = 0 or c.purpose = 'periodic')
                order by c.id
                """)
        .param("flat", flat)
        .query((row, n) -> row.getLong("id"))
        .list();
  }

  /// By flat; one that is missing was neither spoken with nor is to be called.
  public Map<Long, KeyCare> all() {
    Map<Long, KeyCare> cares = new HashMap<>();
    lasts().forEach((flat, talk) -> cares.put(flat, new KeyCare(talk, null)));
    nexts()
        .forEach(
            (flat, due) ->
                cares.put(flat, new KeyCare(cares.getOrDefault(flat, KeyCare.NONE).last(), due)));
    return cares;
  }

  private Map<Long, KeyCare.Talk> lasts() {
    Map<Long, KeyCare.Talk> lasts = new HashMap<>();
    jdbc.sql(THEIRS + LAST)
        .query(
            row -> {
              lasts.put(
                  row.getLong("flat_id"),
                  new KeyCare.Talk(
                      Moments.at(row, "reached_at"),
                      row.getString("method"),
                      row.getString("by_login")));
            });
    return lasts;
  }

  private Map<Long, KeyCare.Due> nexts() {
    Map<Long, KeyCare.Due> nexts = new HashMap<>();
    jdbc.sql(THEIRS + NEXT)
        .query(
            row -> {
              nexts.put(
                  row.getLong("flat_id"),
                  new KeyCare.Due(
                      Moments.at(row, "due_at"),
                      TicketNumber.parse(row.getString("number")).orElseThrow()));
            });
    return nexts;
  }
}
