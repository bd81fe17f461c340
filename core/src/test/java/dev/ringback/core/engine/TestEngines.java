package dev.ringback.core.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/// Real engines for tests: one pair per JVM under `target/engines`, empty at its start, gone at its
/// end.
///
/// Nothing waits for the disk. A test takes a database of its own and leaves it lying.
public final class TestEngines {

  private static final int FOLDERS = 20;
  private static final Duration SPRING_END = Duration.ofSeconds(30);

  private static final Path BASE = Path.of(System.getProperty("basedir", ""), "target");
  private static final EmbeddedEngines ENGINES = open();
  private static final DatabaseAccess DATABASE = ENGINES.startPostgres();
  private static final RedisAccess REDIS = ENGINES.startRedis();

  private static final Map<String, String> TEMPLATES = new HashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestEngines() {}

  /// The one Redis of this JVM, shared by all its tests.
  public static RedisAccess redis() {
    return REDIS;
  }

  /// A new, empty database.
  public static DatabaseAccess database() {
    return create("test_" + COUNT.incrementAndGet(), "template1");
  }

  /// A new copy of a database that is filled once per JVM and name.
  ///
  /// @param fill runs at the first call with that name and must close its connections
  public static synchronized DatabaseAccess copyOf(String name, Consumer<DatabaseAccess> fill) {
    var template = TEMPLATES.get(name);
    if (template == null) {
      template = "template_" + COUNT.incrementAndGet();
      fill.accept(create(template, "template1"));
      TEMPLATES.put(name, template);
    }
    return create("test_" + COUNT.incrementAndGet(), template);
  }

  private static DatabaseAccess create(String name, String template) {
    try (var connection =
            DriverManager.getConnection(
                DATABASE.url(), DATABASE.user(), DATABASE.password().value());
        var statement = connection.createStatement()) {
      statement.execute("create database %s template %s".formatted(name, template));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create " + name + " from " + template, e);
    }
    var server = DATABASE.url().substring(0, DATABASE.url().lastIndexOf('/') + 1);
    return new DatabaseAccess(server + name, DATABASE.user(), DATABASE.password());
  }

  /// Another test run may be under way beside this one: it has the first folder, this one takes the
  /// next.
  private static EmbeddedEngines open() {
    for (var number = 1; ; number++) {
      var folder = BASE.resolve("engines").resolve(Integer.toString(number));
      try {
        var engines = EmbeddedEngines.in(folder, Durability.RELAXED);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterSpring(engines)));
        FileSystemUtils.deleteRecursively(folder.resolve("postgres"));
        FileSystemUtils.deleteRecursively(folder.resolve("redis"));
        return engines;
      } catch (EngineFailure.FolderHeld e) {
        if (number == FOLDERS) {
          throw e;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Shutdown hooks run side by side, and contexts that are still closing want their database.
  private static void closeAfterSpring(EmbeddedEngines engines) {
    Patience.until(
        SPRING_END,
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(t -> t.getName().equals("SpringApplicationShutdownHook")));
    engines.close();
  }
}
