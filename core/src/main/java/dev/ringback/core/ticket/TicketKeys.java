package dev.ringback.core.ticket;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which ticket a caller has opened under which key of its own.
@Component
public class TicketKeys {

  private final JdbcClient jdbc;
  private final Clock clock;

  TicketKeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Takes a key, or tells what it was used for; waits for a parallel call with the same key.
  ///
  /// @param request fingerprint of what is asked
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Used> take(String login, String key, String request) {
    boolean fresh =
        jdbc.sql(
                    "insert into ticket_key (login, key, request, at) values (:login, :key,"
                        + " :request, :at) on conflict do nothing")
                .param("login", login)
                .param("key", key)
                .param("request", request)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    return fresh
        ? Optional.empty()
        : jdbc.sql("select request, ticket_id from ticket_key where login = :login and key = :key")
            .param("login", login)
            .param("key", key)
            .query((row, n) -> new Used(row.getString("request"), row.getLong("ticket_id")))
            .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void opened(String login, String key, long ticketId) {
    jdbc.sql("update ticket_key set ticket_id = :ticket where login = :login and key = :key")
        .param("ticket", ticketId)
        .param("login", login)
        .param("key", key)
        .update();
  }

  /// What a key was used for before.
  public record Used(String request, long ticketId) {}
}
