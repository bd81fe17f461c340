package dev.ringback.core.incident;

import dev.ringback.core.timer.Timers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what each reporter of an incident is still to be told; a timer of its own tells each one,
/// since no transaction may hold the locks of many threads.
@Component
public class IncidentWords {

  /// The timer that tells one reporter one thing; whoever talks to owners implements it.
  public static final String TIMER = "incident-word";

  private final JdbcClient jdbc;
  private final Timers timers;

  IncidentWords(JdbcClient jdbc, Timers timers) {
    this.jdbc = jdbc;
    this.timers = timers;
  }

  /// One thing to tell one reporter.
  ///
  /// @param text empty: that it is one fault for many
  public record Word(long ticketId, Optional<String> text) {}

  /// @param due not before this is it told
  void tell(
      long incidentId, long ticketId, @Nullable String text, String by, Instant now, Instant due) {
    long id =
        jdbc.sql(
                """
                insert into incident_word (incident_id, ticket_id, text, by_login, at)
                values (:incident, :ticket, :text, :by, :at) returning id
                """)
            .param("incident", incidentId)
            .param("ticket", ticketId)
            .param("text", text)
            .param("by", by)
            .param("at", now.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    timers.set(TIMER, id, due);
  }

  /// What is still to be told; empty if it was.
  public Optional<Word> untold(long id) {
    return jdbc.sql("select ticket_id, text from incident_word where id = :id and told_at is null")
        .param("id", id)
        .query(
            (row, n) ->
                new Word(row.getLong("ticket_id"), Optional.ofNullable(row.getString("text"))))
        .optional();
  }

  /// What its reporters were told last.
  public Optional<String> latest(long incidentId) {
    return jdbc.sql(
            "select text from incident_word where incident_id = :id and text is not null"
                + " order by id desc limit 1")
        .param("id", incidentId)
        .query(String.class)
        .optional();
  }

  public void told(long id, Instant at) {
    jdbc.sql("update incident_word set told_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }
}
