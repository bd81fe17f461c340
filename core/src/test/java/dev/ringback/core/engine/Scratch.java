package dev.ringback.core.engine;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/// Data folders and short conversations with the engines in them.
final class Scratch {

  private static final Path BASE =
      Path.of(System.getProperty("basedir", ""), "target").toAbsolutePath();

  private Scratch() {}

  /// A new folder that already has the programs in it, so that only the first test unpacks them.
  static Path folder(String name) throws IOException {
    var folder = BASE.resolve("scratch").resolve(name);
    if (Files.exists(folder)) {
      // An earlier run that was killed may have left engines there.
      EmbeddedEngines.in(folder).close();
      FileSystemUtils.deleteRecursively(folder);
    }
    Files.createDirectories(folder);
    var programs = BASE.resolve("scratch-bin");
    Files.createDirectories(programs);
    Files.createSymbolicLink(folder.resolve("bin"), programs);
    return folder;
  }

  static void execute(DatabaseAccess access, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(access.url(), access.user(), access.password().value());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The first column of the first row.
  static String query(DatabaseAccess access, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(access.url(), access.user(), access.password().value());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static String ping(RedisAccess access) {
    return redis(access, commands -> commands.ping());
  }

  static void keepNote(RedisAccess access) {
    redis(access, commands -> commands.set("note", "kept"));
  }

  static String note(RedisAccess access) {
    return redis(access, commands -> commands.get("note"));
  }

  static Map<String, String> setting(RedisAccess access, String name) {
    return redis(access, commands -> commands.configGet(name));
  }

  private static <T> T redis(RedisAccess access, Function<RedisCommands<String, String>, T> talk) {
    var client = RedisClient.create(RedisURI.create(access.uri()));
    try (var connection = client.connect()) {
      return talk.apply(connection.sync());
    } finally {
      client.shutdown();
    }
  }
}
