package dev.ringback.core.staff;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who logged in, who failed to, and who changed what about people and settings.
@Component
public class Audit {

  private final JdbcClient jdbc;
  private final Clock clock;

  Audit(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param actor a login, or `system`
  /// @param action such as `login`, `login-failed`, `password-reset`
  /// @param detail no secret and no phone number
  public void record(String actor, String action, String detail) {
    jdbc.sql("insert into audit (at, actor, action, detail) values (:at, :actor, :action, :detail)")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("actor", actor)
        .param("action", action)
        .param("detail", detail)
        .update();
  }
}
