package dev.ringback.bot.conversation;

import dev.ringback.core.event.Events;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what a person of ours must look at.
@Component
public class Tasks {

  private final JdbcClient jdbc;
  private final Events events;
  private final Clock clock;

  Tasks(JdbcClient jdbc, Events events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /// Opens a task, unless the same one is still open for this thread.
  ///
  /// @param kind such as `agent-wanted`, `set-aside`, `unsure`
  public void open(
      String kind, @Nullable Long conversationId, @Nullable Long ticketId, String reason) {
    int opened =
        jdbc.sql(
                """
                insert into task (kind, conversation_id, ticket_id, reason, at)
                select :kind, :conversation::bigint, :ticket::bigint, :reason, :at
                where not exists (select 1 from task where done_at is null and kind = :kind
                  and conversation_id = :conversation::bigint
                  and ticket_id is not distinct from :ticket::bigint)
                """)
            .param("kind", kind)
            .param("conversation", conversationId)
            .param("ticket", ticketId)
            .param("reason", reason)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (opened > 0) {
      events.record("task.opened", conversationId == null ? kind : conversationId.toString());
    }
  }
}
