package dev.ringback.core;

import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.engine.TestEngines;
import java.time.Duration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.support.TestPropertySourceUtils;

/// Gives a Spring test a database of its own, the shared Redis, and nothing that runs by itself.
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final RetryTemplate AGAIN =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(PessimisticLockingFailureException.class)
              .maxRetries(10)
              .delay(Duration.ZERO)
              .build());

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var database = MigratedDatabase.create();
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
        context,
        "spring.datasource.url=" + database.url(),
        "spring.datasource.username=" + database.user(),
        "spring.datasource.password=" + database.password().value(),
        "spring.data.redis.url=" + TestEngines.redis().uri(),
        "ringback.engines.enabled=false",
        unlessSaid(context, "ringback.dispatcher.enabled"),
        unlessSaid(context, "db-scheduler.enabled"));
  }

  private static String unlessSaid(ConfigurableApplicationContext context, String name) {
    return name + "=" + context.getEnvironment().getProperty(name, "false");
  }

  /// Leaves the schema, and no row in it. What a running scheduler still does may lock the same
  /// tables the other way round; PostgreSQL then ends one of the two, and we simply begin again.
  public static void empty(JdbcClient jdbc) {
    AGAIN.invoke(() -> truncated(jdbc));
  }

  private static int truncated(JdbcClient jdbc) {
    return jdbc.sql(
            """
            do $$ declare names text; begin
              select string_agg(format('%I', tablename), ', ') into names from pg_tables
              where schemaname = 'public' and tablename <> 'flyway_schema_history';
              execute 'truncate ' || names || ' restart identity';
            end $$
            """)
        .update();
  }
}
