package dev.ringback.core.callback;

import dev.ringback.core.moment.Moments;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the ledger says of one thread or owner: what is to be asked there, was asked, and waits.
@Component
class AskedRows {

  private final JdbcClient jdbc;

  AskedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is due in a thread by now, longest first.
  List<Long> dueIn(long conversationId, Instant now) {
    return jdbc.sql(
            """
            select c.id from callback c join ticket t on t.id = c.ticket_id
            where t.conversation_id = :thread and c.state = 'due' and c.due_at <= :now
            order by c.due_at, c.id
            """)
        .param("thread", conversationId)
        .param("now", Moments.utc(now))
        .query((row, n) -> row.getLong(1))
        .list();
  }

  /// What was asked in a thread in one message and not reminded of yet.
  List<Long> sentIn(long conversationId, Instant sentAt) {
    return jdbc.sql(
            """
            select c.id from callback c join ticket t on t.id = c.ticket_id
            where t.conversation_id = :thread and c.state = 'sent' and c.sent_at = :sent
              and c.reminded_at is null
            order by c.id
            """)
        .param("thread", conversationId)
        .param("sent", Moments.utc(sentAt))
        .query((row, n) -> row.getLong(1))
        .list();
  }

  List<Callback> waitingIn(long conversationId) {
    return jdbc.sql(
            CallbackRows.SELECT
                + "where t.conversation_id = :thread and c.state = 'sent' order by c.sent_at, c.id"
                + " limit 10")
        .param("thread", conversationId)
        .query(CallbackRows::row)
        .list();
  }

  /// What was asked in a thread and waits for an answer, or was answered since then.
  List<Callback> openIn(long conversationId, Instant since) {
    return jdbc.sql(
            CallbackRows.SELECT
                + "where t.conversation_id = :thread and (c.state = 'sent'"
                + " or c.state = 'answered' and c.answered_at > :since)"
                + " order by c.sent_at, c.id limit 10")
        .param("thread", conversationId)
        .param("since", Moments.utc(since))
        .query(CallbackRows::row)
        .list();
  }

  /// When an owner was asked since then, latest first; what was asked together counts once.
  List<Instant> askedSince(String owner, Instant since) {
    return jdbc.sql(
            "select distinct sent_at from callback where owner = :owner and sent_at > :since"
                + " order by sent_at desc")
        .param("owner", owner)
        .param("since", Moments.utc(since))
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .list();
  }
}
