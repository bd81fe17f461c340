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
    AGAIN.invoke(() -> emptied(jdbc));
  }

  // deletes what few rows there are: truncating all tables takes six times as long, unless some
  // have
  // grown. Logs may be shortened where a disposal says so; those that never may are truncated.
  private static int emptied(JdbcClient jdbc) {
    return jdbc.sql(
            """
            do $$ declare one text; filled boolean; left_over text[]; these text[]; begin
              select array_agg(tablename order by tablename) into left_over from pg_tables
                where schemaname = 'public'
                  and tablename not in ('flyway_schema_history', 'disposal');
              if exists (select from unnest(left_over) name
                  where pg_relation_size(format('%I', name)::regclass) > 262144) then
                execute 'truncate ' || (select string_agg(format('%I', name), ', ')
                  from unnest(left_over) name) || ', disposal restart identity';
                return;
              end if;
              insert into disposal (class, before, at) values ('test', now(), now());
              while left_over <> '{}' loop
                these := left_over;
                left_over := '{}';
                foreach one in array these loop
                  execute format('select exists (select from %I)', one) into filled;
                  if filled then
                    begin
                      execute format('delete from %I', one);
                    exception
                      when foreign_key_violation then left_over := left_over || one;
                      when raise_exception then execute format('truncate %I cascade', one);
                    end;
                  end if;
                end loop;
              end loop;
              truncate disposal;
              perform setval(format('%I', sequencename)::regclass, start_value, false)
                from pg_sequences where schemaname = 'public' and last_value is not null;
            end $$
            """)
        .update();
  }
}
