package dev.ringback.core.retention;

import dev.ringback.core.moment.Moments;
import dev.ringback.core.staff.Audit;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds what has been kept for long enough, and throws rows away that no figure needs.
@Component
class OldRows {

  static final int TICKETS = 500;
  static final int THREADS = 50;
  private static final int ROWS = 5000;

  /// A callback under way or a failure that is not mended keeps its ticket.
  private static final String EXPIRED =
      """
      select t.id from ticket t
      where t.forgotten_at is null and t.kind = :kind and t.state in ('closed', 'cancelled')
        and coalesce(t.closed_at, t.resolved_at, t.opened_at) < :before
        and (t.warranty_until is null or t.warranty_until < :today)
        and not exists (select 1 from callback c where c.ticket_id = t.id
          and c.state in ('due', 'sent'))
        and not exists (select 1 from callback_failure f where f.ticket_id = t.id
          and f.mended_at is null and f.at >= :before)
      order by t.id limit :most for update
      """;

  private static final String SILENT =
      """
      select c.id from conversation c
      where c.last_message_at < :before and c.address not like 'erased-%'
        and not exists (select 1 from conversation o where o.contact_id = c.contact_id
          and o.last_message_at >= :before)
        and not exists (select 1 from ticket t where t.forgotten_at is null
          and (t.conversation_id = c.id or t.contact_phone = c.address
            or t.contact_id = c.contact_id or t.conversation_id in (
              select o.id from conversation o where o.contact_id = c.contact_id)))
        and not exists (select 1 from household_member m join contact k on k.id = m.contact_id
          where c.contact_id in (k.id, k.merged_into))
        and not exists (select 1 from staff s where c.address in (s.phone, s.telegram))
      order by c.id limit :most
      """;

  private static final String OLD_TALK =
      """
      select m.id from message m
      where m.at < :before and not exists (
          select 1 from ticket_message l join ticket t on t.id = l.ticket_id
          where l.message_id = m.id and t.forgotten_at is null)
        and not exists (select 1 from outbox o join ticket t on t.id = o.ticket_id
          where o.message_id = m.id and t.forgotten_at is null)
      order by m.id limit :most
      """;

  private static final List<String> TALK =
      List.of(
          "delete from outbox where message_id in (:ids)",
          "delete from media_content where media_id in"
              + " (select id from media where message_id in (:ids))",
          "delete from media where message_id in (:ids)",
          "delete from ticket_message where message_id in (:ids)",
          "update callback_answer set message_id = null where message_id in (:ids)",
          "delete from message where id in (:ids)");

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  OldRows(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /// Locks.
  ///
  /// @param today a warranty that lasts until then or longer keeps the ticket
  List<Long> tickets(Kind kind, Instant before, LocalDate today) {
    return jdbc.sql(EXPIRED)
        .param("kind", kind.code())
        .param("before", Moments.utc(before))
        .param("today", today.equals(LocalDate.MAX) ? LocalDate.of(9999, 1, 1) : today)
        .param("most", TICKETS)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  List<Long> silent(Instant before) {
    return jdbc.sql(SILENT)
        .param("before", Moments.utc(before))
        .param("most", THREADS)
        .query((row, n) -> row.getLong(1))
        .list();
  }

  boolean talk(Instant before) {
    List<Long> ids =
        jdbc.sql(OLD_TALK)
            .param("before", Moments.utc(before))
            .param("most", ROWS)
            .query((row, n) -> row.getLong(1))
            .list();
    if (!ids.isEmpty()) {
      dispose("talk", before);
      TALK.forEach(sql -> jdbc.sql(sql).param("ids", ids).update());
      note("talk", ids.size());
    }
    return ids.size() == ROWS;
  }

  boolean sends(Instant before) {
    delete("receipts", "receipt", "at < :before", before);
    return delete(
        "sends",
        "outbox",
        "queued_at < :before and state not in ('queued', 'claimed', 'unknown')",
        before);
  }

  boolean tasks(Instant before) {
    return delete("tasks", "task", "done_at < :before", before);
  }

  boolean events(Instant before) {
    return delete("events", "event", "at < :before", before);
  }

  boolean audit(Instant before) {
    return delete("audit", "audit", "at < :before", before);
  }

  private boolean delete(String what, String table, String where, Instant before) {
    List<Long> ids =
        jdbc.sql("select id from " + table + " where " + where + " order by id limit :most")
            .param("before", Moments.utc(before))
            .param("most", ROWS)
            .query((row, n) -> row.getLong(1))
            .list();
    if (!ids.isEmpty()) {
      dispose(what, before);
      jdbc.sql("delete from " + table + " where id in (:ids)").param("ids", ids).update();
      note(what, ids.size());
    }
    return ids.size() == ROWS;
  }

  private void dispose(String what, Instant before) {
    jdbc.sql("insert into disposal (class, before, at) values (:class, :before, :at)")
        .param("class", what)
        .param("before", Moments.utc(before))
        .param("at", Moments.utc(clock.instant()))
        .update();
  }

  private void note(String what, int rows) {
    audit.record("system", "disposed", what + " " + rows);
  }
}
