package dev.ringback.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the parts of an album together: one answer, and every picture with the same ticket.
@Component
class Albums {

  /// Pictures that came so shortly before belong to the words.
  private static final Duration EXPLAINED_WITHIN = Duration.ofMinutes(30);

  private final JdbcClient jdbc;
  private final Clock clock;

  Albums(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
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

  /// Puts pictures that came before the words that explain them to the ticket of these words.
  void explained(Conversation conversation, long messageId) {
    Instant since = clock.instant().minus(EXPLAINED_WITHIN);
    jdbc.sql(
            """
            insert into ticket_message (ticket_id, message_id)
            select words.ticket_id, m.id
            from message m
            join ticket_message words on words.message_id = :message
            where m.conversation_id = :conversation and m.direction = 'in' and m.text = ''
              and m.id < :message and m.at > :since
              and exists (select from media f where f.message_id = m.id)
              and not exists (select from ticket_message l where l.message_id = m.id)
            on conflict do nothing
            """)
        .param("message", messageId)
        .param("conversation", conversation.id())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .update();
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
