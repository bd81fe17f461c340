package dev.ringback.bot.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringback.bot.conversation.MediaSource.Content;
import dev.ringback.core.moment.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the pictures and files that came with the messages of a ticket, the owner's and the
/// technician's (R42, R44).
@Component
public class Photos {

  /// Which side of the work a picture shows.
  public enum When {
    BEFORE,
    DURING,
    AFTER;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One picture or file.
  ///
  /// @param caption what was written with it; may be empty
  /// @param fromOwner else from whoever does the work
  /// @param stored whether its content is here
  public record Photo(
      long id,
      When when,
      Instant at,
      boolean fromOwner,
      String caption,
      @Nullable String contentType,
      boolean stored) {}

  /// Work is shown, and then reported done; a message is logged before what it does.
  private static final Duration JUST_BEFORE_DONE = Duration.ofMinutes(2);

  private final JdbcClient jdbc;

  Photos(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Oldest first. A worker's caption that says before or after is believed; else the time tells:
  /// until somebody is on site, meanwhile, or with, just before and after the report that it is
  /// done.
  public List<Photo> of(long ticketId) {
    return jdbc.sql(
            """
            select f.id, f.content_type, f.state, m.text, m.at,
              m.conversation_id is not distinct from t.conversation_id as owners,
              case when m.conversation_id is distinct from t.conversation_id
                  and m.text ~* '(修前|工前|处理前|處理前|\\mbefore\\M)' then 'BEFORE'
                when m.conversation_id is distinct from t.conversation_id
                  and m.text ~* '(修后|修後|工后|工後|处理后|處理後|\\mafter\\M)' then 'AFTER'
                when m.at >= (select max(h.at) from ticket_history h
                  where h.ticket_id = t.id and h.action = 'resolve') - make_interval(secs => :just) then 'AFTER'
                when m.at > (select min(h.at) from ticket_history h
                  where h.ticket_id = t.id and h.action = 'arrive') then 'DURING'
                else 'BEFORE' end as shows
            from ticket t join ticket_message l on l.ticket_id = t.id
            join message m on m.id = l.message_id join media f on f.message_id = m.id
            where t.id = :ticket order by m.at, m.id, f.position
            """)
        .param("ticket", ticketId)
        .param("just", JUST_BEFORE_DONE.toSeconds())
        .query(Photos::photo)
        .list();
  }

  /// The bytes, if they are here.
  public Optional<Content> content(long id) {
    return jdbc.sql("select content_type, content from media_content where media_id = :id")
        .param("id", id)
        .query((row, n) -> new Content(row.getString("content_type"), row.getBytes("content")))
        .optional();
  }

  private static Photo photo(ResultSet row, int n) throws SQLException {
    return new Photo(
        row.getLong("id"),
        When.valueOf(row.getString("shows")),
        Moments.at(row, "at"),
        row.getBoolean("owners"),
        row.getString("text"),
        row.getString("content_type"),
        row.getString("state").equals("stored"));
  }
}
