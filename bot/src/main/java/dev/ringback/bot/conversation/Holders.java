package dev.ringback.bot.conversation;

import dev.ringback.core.moment.Moments;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who had a thread, and when.
@Component
public class Holders {

  private final JdbcClient jdbc;
  private final Clock clock;

  Holders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// One agent's time in a thread.
  ///
  /// @param how `released` or `expired`; null while it lasts
  public record Held(
      String login, Instant takenAt, @Nullable Instant endedAt, @Nullable String how) {}

  /// The latest, newest first.
  public List<Held> of(long conversationId, int most) {
    return jdbc.sql(
            "select * from takeover where conversation_id = :id order by id desc limit :most")
        .param("id", conversationId)
        .param("most", most)
        .query(
            (row, n) -> {
              return new Held(
                  row.getString("login"),
                  Moments.at(row, "taken_at"),
                  Moments.orNull(row, "ended_at"),
                  row.getString("how"));
            })
        .list();
  }

  /// The agent has it from now on; whose lease had run out unnoticed has it no more.
  void taken(long conversationId, String login) {
    Instant now = clock.instant();
    jdbc.sql(
            "update takeover set ended_at = :now, how = 'expired'"
                + " where conversation_id = :id and ended_at is null and login <> :login")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", conversationId)
        .param("login", login)
        .update();
    jdbc.sql(
            "insert into takeover (conversation_id, login, taken_at) values (:id, :login, :now)"
                + " on conflict (conversation_id) where ended_at is null do nothing")
        .param("id", conversationId)
        .param("login", login)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void ended(long conversationId, String how) {
    jdbc.sql(
            "update takeover set ended_at = :now, how = :how"
                + " where conversation_id = :id and ended_at is null")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("how", how)
        .param("id", conversationId)
        .update();
  }
}
