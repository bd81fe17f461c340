package dev.ringback.hotline.security;

import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.Databases;
import dev.ringback.core.staff.Audit;
import dev.ringback.core.staff.Passwords;
import dev.ringback.core.staff.Staff;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/// `reset-password <login>`: gives somebody who forgot it a new password, beside the running
/// service or without it.
public final class PasswordReset {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private PasswordReset() {}

  /// @param arguments the login alone
  /// @return the process's exit value
  public static int run(PrintStream out, PrintStream err, List<String> arguments) {
    if (arguments.size() != 1) {
      err.println("Usage: java -jar hotline.jar reset-password <login>");
      return MISUSED;
    }
    Optional<String> password = reset(arguments.getFirst());
    if (password.isEmpty()) {
      err.println("Nobody here has the login " + arguments.getFirst() + ".");
      return REFUSED;
    }
    out.println(
        "The new password of " + arguments.getFirst() + ", shown this once: " + password.get());
    return DONE;
  }

  private static Optional<String> reset(String login) {
    try (ConfigurableApplicationContext settings = start(Settings.class, Map.of())) {
      Environment environment = settings.getEnvironment();
      if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
        return reset(login, Map.of());
      }
      Path folder = Path.of(environment.getProperty("ringback.data-dir", "data"));
      return Databases.use(folder, access -> reset(login, properties(access)));
    }
  }

  private static Optional<String> reset(String login, Map<String, Object> database) {
    try (ConfigurableApplicationContext desk = start(Desk.class, database)) {
      return desk.getBean(Passwords.class).reset(login, "system");
    }
  }

  private static Map<String, Object> properties(DatabaseAccess access) {
    return Map.of(
        "spring.datasource.url", access.url(),
        "spring.datasource.username", access.user(),
        "spring.datasource.password", access.password().value());
  }

  private static ConfigurableApplicationContext start(
      Class<?> parts, Map<String, Object> properties) {
    return new SpringApplicationBuilder(parts)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .properties("logging.level.root=warn")
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("embedded", properties)))
        .run();
  }

  /// Only what the operator has set.
  static class Settings {}

  /// Just enough of the house to write down a password.
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  @Import({Staff.class, Audit.class, Passwords.class})
  static class Desk {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
