package dev.ringback.core.delivery;

import dev.ringback.core.delivery.Undeliverable.Why;
import dev.ringback.core.event.Events;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hands what could not be delivered to a person, and tells whoever knows another way.
///
/// Its callers have locked the conversation and the ticket.
@Component
class HandingOver {

  private final JdbcClient jdbc;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  HandingOver(JdbcClient jdbc, Events events, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  void undeliverable(long id, Note note, Why why, String detail) {
    long task = task("undeliverable", note, why.name().toLowerCase(Locale.ROOT) + ": " + detail);
    record("message.failed", note);
    publisher.publishEvent(new Undeliverable(id, note, task, why, detail));
  }

  /// Nobody knows whether it got there, and sending it again might say it twice.
  void inDoubt(Note note, String detail) {
    task("in-doubt", note, "unknown: " + detail);
    record("message.failed", note);
  }

  void record(String type, Note note) {
    if (note.conversationId() != null) {
      events.record(type, note.conversationId().toString());
    }
  }

  /// One open task a ticket or thread and kind is enough: an agent looks at the whole of it.
  private long task(String kind, Note note, String reason) {
    return jdbc.sql(
            """
            select id from task
            where kind = :kind and done_at is null
              and conversation_id is not distinct from :conversation
              and ticket_id is not distinct from :ticket
            order by id limit 1
            """)
        .param("kind", kind)
        .param("conversation", note.conversationId())
        .param("ticket", note.ticketId())
        .query(Long.class)
        .optional()
        .orElseGet(() -> open(kind, note, reason));
  }

  private long open(String kind, Note note, String reason) {
    long id =
        jdbc.sql(
                """
                insert into task (kind, conversation_id, ticket_id, reason, at)
                values (:kind, :conversation, :ticket, :reason, :now) returning id
                """)
            .param("kind", kind)
            .param("conversation", note.conversationId())
            .param("ticket", note.ticketId())
            .param("reason", reason)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    events.record("task.opened", Long.toString(id));
    return id;
  }
}
