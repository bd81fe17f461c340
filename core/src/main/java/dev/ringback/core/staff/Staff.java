package dev.ringback.core.staff;

import java.util.Optional;
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

  /// What the person with this login is called.
  public Optional<String> name(String login) {
    return jdbc.sql("select name from staff where login = :login")
        .param("login", login)
        .query(String.class)
        .optional();
  }

  /// In E.164.
  public Optional<String> phone(String login) {
    return jdbc.sql("select phone from staff where login = :login and phone is not null")
        .param("login", login)
        .query(String.class)
        .optional();
  }
}
