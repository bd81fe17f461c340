package dev.ringback.core.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// PostgreSQL and Redis run by this service inside one folder, which it holds until [#close()].
///
/// Engines left behind by a service that was killed are stopped first, in order.
public final class EmbeddedEngines implements AutoCloseable {

  /// Runs one engine's start or stop.
  private interface Work<T> {
    T run() throws IOException;
  }

  private final DataFolder data;
  private final FolderLock lock;
  private final Postgres postgres;
  private final Redis redis;
  private final List<Guard> guards = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  private EmbeddedEngines(DataFolder data, FolderLock lock, Durability durability) {
    this.data = data;
    this.lock = lock;
    var binaries = new Binaries(data, Platform.current());
    this.postgres = new Postgres(data, binaries, durability);
    this.redis = new Redis(data, binaries, durability);
  }

  /// Takes the folder, made if missing, and starts nothing yet.
  ///
  /// @throws EngineFailure.FolderHeld if another service has it
  /// @throws EngineFailure if the folder can't be used
  public static EmbeddedEngines in(Path dataFolder) {
    return in(dataFolder, Durability.FULL);
  }

  static EmbeddedEngines in(Path dataFolder, Durability durability) {
    return told(
        dataFolder,
        () -> {
          var data = DataFolder.at(dataFolder);
          var engines = new EmbeddedEngines(data, FolderLock.take(data), durability);
          try {
            engines.stopEngines();
            return engines;
          } catch (IOException | RuntimeException e) {
            engines.lock.close();
            throw e;
          }
        });
  }

  /// Returns when it takes connections: seconds the first time, less than one later, more after a
  /// crash.
  public synchronized DatabaseAccess startPostgres() {
    requireOpen();
    var access = told(data.root(), postgres::start);
    guard("postgres", postgres.process(), () -> again(postgres::startAgain));
    return access;
  }

  /// Returns when it takes commands.
  public synchronized RedisAccess startRedis() {
    requireOpen();
    var access = told(data.root(), redis::start);
    guard("redis", redis.process(), () -> again(redis::startAgain));
    return access;
  }

  /// How the engines are that were started.
  public List<EngineState> states() {
    return guards.stream().map(Guard::state).toList();
  }

  private void guard(String engine, Process process, Guard.Start start) {
    var guard = new Guard(engine, start, () -> closed);
    guards.add(guard);
    guard.watch(process);
  }

  /// Not while the folder is being given free.
  private synchronized Process again(Guard.Start start) throws IOException {
    requireOpen();
    return start.run();
  }

  /// Stops what runs, within half a minute at worst, and gives the folder free. The second call
  /// does nothing.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    told(
        data.root(),
        () -> {
          try (lock) {
            stopEngines();
            return data;
          }
        });
  }

  private void stopEngines() throws IOException {
    try {
      redis.stopRunning();
    } finally {
      postgres.stopRunning();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
  }

  private static <T> T told(Path folder, Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new EngineFailure(
          "The embedded engines cannot use the data folder %s: %s"
              .formatted(folder, EngineFailure.reason(e)),
          e);
    }
  }
}
