package dev.ringback.core.task;

import dev.ringback.core.event.Events;
import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what people of ours must look at.
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

  /// Asks for a person; an open task of the same kind for the same thing is left as it is.
  ///
  /// @param kind short and stable, such as `agent-wanted`
  /// @return the task that is open now
  public long open(
      String kind, @Nullable Long conversationId, @Nullable Long ticketId, String reason) {
    return jdbc.sql(
            """
            select id from task
            where done_at is null and kind = :kind
              and coalesce(conversation_id, 0) = coalesce(:conversation::bigint, 0)
              and coalesce(ticket_id, 0) = coalesce(:ticket::bigint, 0)
              and (conversation_id is not null or ticket_id is not null)
            order by id limit 1
            """)
        .param("kind", kind)
        .param("conversation", conversationId)
        .param("ticket", ticketId)
        .query(Long.class)
        .optional()
        .orElseGet(() -> insert(kind, conversationId, ticketId, reason));
  }

  /// Whether a thread has an open task of this kind.
  public boolean isOpen(String kind, long conversationId) {
    return jdbc.sql(
            "select 1 from task where done_at is null and kind = :kind"
                + " and conversation_id = :conversation limit 1")
        .param("kind", kind)
        .param("conversation", conversationId)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// What waits for somebody: where lives may depend on it first, then oldest first.
  public List<Task> open(int most) {
    return jdbc.sql(
            "select * from task where done_at is null order by kind in (:loud) desc, at, id limit"
                + " :most")
        .param("loud", Task.LOUD)
        .param("most", most)
        .query(Tasks::task)
        .list();
  }

  public List<Task> openOf(long ticketId) {
    return jdbc.sql("select * from task where done_at is null and ticket_id = :id order by at, id")
        .param("id", ticketId)
        .query(Tasks::task)
        .list();
  }

  /// Nothing is left to do about what waits of these kinds for a ticket.
  public void done(long ticketId, Set<String> kinds, String login) {
    openOf(ticketId).stream()
        .filter(task -> kinds.contains(task.kind()))
        .map(Task::id)
        .forEach(task -> done(task, login));
  }

  /// @return false if there is no such open task
  public boolean done(long id, String login) {
    boolean was =
        jdbc.sql(
                    "update task set done_at = :at, done_by = :login where id = :id and done_at is"
                        + " null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("login", login)
                .param("id", id)
                .update()
            == 1;
    if (was) {
      events.record("task.done", Long.toString(id));
    }
    return was;
  }

  private long insert(
      String kind, @Nullable Long conversationId, @Nullable Long ticketId, String reason) {
    long id =
        jdbc.sql(
                """
                insert into task (kind, conversation_id, ticket_id, reason, at)
                values (:kind, :conversation, :ticket, :reason, :at) returning id
                """)
            .param("kind", kind)
            .param("conversation", conversationId)
            .param("ticket", ticketId)
            .param("reason", reason)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    events.record("task.opened", Long.toString(id));
    return id;
  }

  private static Task task(ResultSet row, int n) throws SQLException {
    return new Task(
        row.getLong("id"),
        row.getString("kind"),
        row.getObject("conversation_id", Long.class),
        row.getObject("ticket_id", Long.class),
        row.getString("reason"),
        Moments.at(row, "at"));
  }
}
