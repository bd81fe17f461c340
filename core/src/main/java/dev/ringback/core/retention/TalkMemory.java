package dev.ringback.core.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said in threads and told to people of ours about them, and what was sent.
@Component
@Order(10)
class TalkMemory implements Memory {

  /// Messages of their threads, of their tickets alone, and whatever was sent about them.
  private static final String SAID =
      """
      (m.conversation_id in (:threads)
        or exists (select 1 from ticket_message l where l.message_id = m.id
             and l.ticket_id in (:tickets))
           and not exists (select 1 from ticket_message l join ticket t on t.id = l.ticket_id
             where l.message_id = m.id and l.ticket_id not in (:tickets)
               and t.forgotten_at is null)
        or exists (select 1 from outbox o where o.message_id = m.id
             and o.ticket_id in (:tickets)))
      """;

  /// A vendor's name for a message stays, so that it is never taken in again; unless it tells the
  /// chat.
  private static final String MESSAGES =
      """
      update message m set text = :gone, verdict = m.verdict - 'reasons', reply_to = null,
        self = null, album = null,
        vendor_id = case when exists (select 1 from unnest(array[:values]) v
            where v <> '' and position(v in m.vendor_id) > 0)
          then :alias || '-' || m.id else m.vendor_id end
      where %s and m.text <> :gone
      """
          .formatted(SAID);

  private static final String PICTURES =
      """
      delete from media_content where media_id in (
        select f.id from media f join message m on m.id = f.message_id where %s)
      """
          .formatted(SAID);

  private static final String FILES =
      """
      update media set vendor_ref = :gone, state = 'failed', error = 'erased'
      where message_id in (select m.id from message m where %s)
      """
          .formatted(SAID);

  private static final String SENDS =
      """
      update outbox set text = :gone, parts = '[]', choices = '[]', question = null,
        address = coalesce(:aliases::jsonb ->> address, address), error = null,
        vendor_id = case when vendor_id is null then null else :alias || '-' || id end,
        state = case when state in ('queued', 'claimed', 'unknown') then 'withdrawn' else state end,
        done_at = coalesce(done_at, queued_at), lease_until = null
      where conversation_id in (:threads) or ticket_id in (:tickets) or address in (:values)
        or message_id in (select m.id from message m where m.conversation_id in (:threads))
      """;

  private static final String THREADS =
      """
      update conversation set address = :alias || '-' || id, stage_code = 'idle', stage = '{}',
        asked_at = null, place = null, holder = null, held_until = null, contact_id = null,
        version = version + 1
      where id in (:threads)
      """;

  private static final String SET_ASIDE =
      """
      update set_aside set raw = '{}', error = '', address = :alias, vendor_id = :alias || '-' || id,
        replayed_at = coalesce(replayed_at, at)
      where address in (:values)
      """;

  private static final String RECEIPTS =
      """
      delete from receipt r where exists (
        select 1 from unnest(array[:values]) v where v <> '' and position(v in r.vendor_id) > 0)
      """;

  private static final String EVENTS =
      "update event set subject = :alias where subject in (:values)";

  private final JdbcClient jdbc;

  TalkMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    rows.put("pictures", person.in(jdbc.sql(PICTURES)).update());
    rows.put("files", person.in(jdbc.sql(FILES)).update());
    rows.put("messages", person.in(jdbc.sql(MESSAGES)).update());
    rows.put("sends", person.in(jdbc.sql(SENDS)).update());
    person.in(jdbc.sql(EVENTS)).update();
    rows.put("receipts", person.in(jdbc.sql(RECEIPTS)).update());
    rows.put("setAside", person.in(jdbc.sql(SET_ASIDE)).update());
    rows.put("threads", person.in(jdbc.sql(THREADS)).update());
    return rows;
  }
}
