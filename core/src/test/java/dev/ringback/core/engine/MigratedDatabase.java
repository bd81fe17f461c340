package dev.ringback.core.engine;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// A test's own database with the whole schema in it.
public final class MigratedDatabase {

  private MigratedDatabase() {}

  /// A new one; its sessions are in the JVM's zone, which the build sets to none of ours.
  public static DatabaseAccess create() {
    return TestEngines.copyOf("migrated", MigratedDatabase::migrate);
  }

  /// Opens a connection each time, which is enough for a test of a few threads.
  public static DataSource dataSource(DatabaseAccess access) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(access.url());
    source.setUser(access.user());
    source.setPassword(access.password().value());
    return source;
  }

  private static void migrate(DatabaseAccess access) {
    Flyway.configure().dataSource(dataSource(access)).load().migrate();
  }
}
