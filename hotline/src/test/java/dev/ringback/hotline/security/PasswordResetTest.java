package dev.ringback.hotline.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.TestEngines;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordResetTest {

  private final DatabaseAccess database = TestEngines.database();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void prepares() throws Exception {
    System.setProperty("spring.datasource.url", database.url());
    System.setProperty("spring.datasource.username", database.user());
    System.setProperty("spring.datasource.password", database.password().value());
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password().value())
        .load()
        .migrate();
    execute("insert into staff (login, name, created_at) values ('admin', 'A', now())");
    execute(
        "insert into spring_session values ('p', 's', 0, 0, 0, 0, 'admin'),"
            + " ('q', 't', 0, 0, 0, 0, 'other')");
  }

  @AfterEach
  void forgets() {
    System.clearProperty("spring.datasource.url");
    System.clearProperty("spring.datasource.username");
    System.clearProperty("spring.datasource.password");
  }

  @Test
  void printsANewPasswordOnceAndEndsTheSessions() throws Exception {
    assertThat(run("admin")).isZero();
    String line = out.toString(StandardCharsets.UTF_8).strip();
    String password = line.substring(line.lastIndexOf(' ') + 1);
    assertThat(
            new BCryptPasswordEncoder()
                .matches(password, text("select password_hash from staff where login = 'admin'")))
        .isTrue();
    assertThat(text("select string_agg(principal_name, ',') from spring_session"))
        .isEqualTo("other");
    assertThat(text("select actor || action || detail from audit"))
        .isEqualTo("systempassword-resetadmin");
  }

  @Test
  void refusesAnUnknownLogin() {
    assertThat(run("nobody")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("nobody");
  }

  @Test
  void saysHowItIsUsed() {
    assertThat(run()).isEqualTo(2);
  }

  private int run(String... arguments) {
    return PasswordReset.run(new PrintStream(out), new PrintStream(err), List.of(arguments));
  }

  private void execute(String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(
                database.url(), database.user(), database.password().value());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String text(String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(
                database.url(), database.user(), database.password().value());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
