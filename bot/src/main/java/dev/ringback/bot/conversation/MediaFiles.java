package dev.ringback.bot.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the pictures and files that came with messages.
@Component
class MediaFiles {

  private final JdbcClient jdbc;

  MediaFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A file that is to be fetched.
  ///
  /// @param contentType as the message said
  /// @param attempt 1 for the first
  record Wanted(
      long id,
      long conversationId,
      String channel,
      String reference,
      @Nullable String contentType,
      int attempt) {}

  /// Takes the file that waits longest, for as long as a download may take; if this node dies, the
  /// file is due again after that.
  Optional<Wanted> claim(Collection<String> channels, Instant now, Instant leaseUntil) {
    return jdbc.sql(
            """
            with due as (
              select f.id, m.conversation_id, m.channel
              from media f join message m on m.id = f.message_id
              where f.state = 'pending' and f.next_at <= :now and m.channel = any(:channels)
              order by f.next_at, f.id limit 1 for update of f skip locked)
            update media f set attempts = f.attempts + 1, next_at = :lease
            from due where f.id = due.id
            returning f.id, due.conversation_id, due.channel, f.vendor_ref, f.content_type,
              f.attempts
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("lease", leaseUntil.atOffset(ZoneOffset.UTC))
        .param("channels", channels.toArray(String[]::new))
        .query(MediaFiles::wanted)
        .optional();
  }

  /// Keeps a file's content in the caller's transaction.
  ///
  /// @return whether it was still wanted
  boolean store(long id, String contentType, byte[] bytes) {
    boolean wanted =
        jdbc.sql(
                    "update media set state = 'stored', content_type = :type, error = null"
                        + " where id = :id and state = 'pending'")
                .param("type", contentType)
                .param("id", id)
                .update()
            == 1;
    if (wanted) {
      jdbc.sql(
              "insert into media_content (media_id, content_type, content)"
                  + " values (:id, :type, :content)")
          .param("id", id)
          .param("type", contentType)
          .param("content", bytes)
          .update();
    }
    return wanted;
  }

  void later(long id, Instant nextAt, String error) {
    jdbc.sql(
            "update media set next_at = :next, error = :error where id = :id and state = 'pending'")
        .param("next", nextAt.atOffset(ZoneOffset.UTC))
        .param("error", error)
        .param("id", id)
        .update();
  }

  /// @return whether it was still wanted
  boolean fail(long id, String error) {
    return jdbc.sql(
                "update media set state = 'failed', error = :error where id = :id and state ="
                    + " 'pending'")
            .param("error", error)
            .param("id", id)
            .update()
        == 1;
  }

  private static Wanted wanted(ResultSet row, int n) throws SQLException {
    return new Wanted(
        row.getLong("id"),
        row.getLong("conversation_id"),
        row.getString("channel"),
        row.getString("vendor_ref"),
        row.getString("content_type"),
        row.getInt("attempts"));
  }
}
