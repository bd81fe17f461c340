package dev.ringback.core.staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the people who work here.
@Component
public class Staff {

  private final JdbcClient jdbc;

  Staff(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether somebody with this login works here now.
  public boolean active(String login) {
    return jdbc.sql("select exists (select 1 from staff where login = :login and active)")
        .param("login", login)
        .query(Boolean.class)
        .single();
  }
}
