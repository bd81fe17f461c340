package dev.ringback.core;

import dev.ringback.core.engine.MigratedDatabase;
import dev.ringback.core.engine.TestEngines;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.support.TestPropertySourceUtils;

/// Gives a Spring test a database of its own, the shared Redis, and nothing that runs by itself.
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

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

  /// Leaves the schema, and no row in it.
  public static void empty(JdbcClient jdbc) {
    jdbc.sql(
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
