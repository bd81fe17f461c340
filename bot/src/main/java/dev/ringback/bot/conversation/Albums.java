package dev.ringback.bot.conversation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the parts of an album together: one answer, and every picture with the same ticket.
@Component
class Albums {

  private final JdbcClient jdbc;

  Albums(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether an earlier part of the same album was answered already.
  boolean goesOn(Conversation conversation, Arrival.Marks marks, long messageId) {
    return marks.album() != null
        && jdbc.sql(
                "select 1 from message where conversation_id = :conversation and album = :album"
                    + " and id < :message limit 1")
            .param("conversation", conversation.id())
            .param("album", marks.album())
            .param("message", messageId)
            .query(Integer.class)
            .optional()
            .isPresent();
  }

  /// Puts all parts that came so far to the tickets that any of them belongs to.
  void unite(Conversation conversation, Arrival.Marks marks) {
    if (marks.album() == null) {
      return;
    }
    jdbc.sql(
            """
            insert into ticket_message (ticket_id, message_id)
            select distinct l.ticket_id, part.id
            from message part
            join message other on other.conversation_id = part.conversation_id
              and other.album = part.album
            join ticket_message l on l.message_id = other.id
            where part.conversation_id = :conversation and part.album = :album
            on conflict do nothing
            """)
        .param("conversation", conversation.id())
        .param("album", marks.album())
        .update();
  }
}
