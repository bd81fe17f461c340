package dev.ringback.hotline.beside;

import dev.ringback.core.engine.DatabaseAccess;
import dev.ringback.core.engine.Databases;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/// Opens the service's database for one piece of work, whether the service runs or not.
public final class Books {

  private Books() {}

  /// @param parts imports what the work needs besides the database and a clock
  public static <T> T open(Class<?> parts, Function<ApplicationContext, T> work) {
    try (ConfigurableApplicationContext settings = start(Map.of(), Settings.class)) {
      Environment environment = settings.getEnvironment();
      if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
        return open(parts, work, Map.of());
      }
      Path folder = Path.of(environment.getProperty("ringback.data-dir", "data"));
      return Databases.use(folder, access -> open(parts, work, properties(access)));
    }
  }

  private static <T> T open(
      Class<?> parts, Function<ApplicationContext, T> work, Map<String, Object> database) {
    try (ConfigurableApplicationContext desk = start(database, Database.class, parts)) {
      return work.apply(desk);
    }
  }

  private static Map<String, Object> properties(DatabaseAccess access) {
    return Map.of(
        "spring.datasource.url", access.url(),
        "spring.datasource.username", access.user(),
        "spring.datasource.password", access.password().value());
  }

  private static ConfigurableApplicationContext start(
      Map<String, Object> properties, Class<?>... parts) {
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

  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class Database {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
