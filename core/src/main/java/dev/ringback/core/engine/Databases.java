package dev.ringback.core.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The embedded database for a program that runs beside the service, or in its absence.
public final class Databases {

  /// Works on the database.
  public interface Work<T> {
    T run(DatabaseAccess access);
  }

  private Databases() {}

  /// Uses the running service's database; without a service, starts one for the time of the work.
  ///
  /// @param dataFolder of the service
  public static <T> T use(Path dataFolder, Work<T> work) {
    try (EmbeddedEngines engines = EmbeddedEngines.in(dataFolder)) {
      return work.run(engines.startPostgres());
    } catch (EngineFailure.FolderHeld held) {
      return work.run(running(dataFolder));
    }
  }

  private static DatabaseAccess running(Path dataFolder) {
    Path home = dataFolder.resolve("postgres");
    try {
      int port = Integer.parseInt(Files.readString(home.resolve("port")).strip());
      Secret password = new Secret(Files.readString(home.resolve("password")).strip());
      return Postgres.access(port, password);
    } catch (IOException | NumberFormatException e) {
      throw new EngineFailure("Cannot read how to reach the database in " + home, e);
    }
  }
}
