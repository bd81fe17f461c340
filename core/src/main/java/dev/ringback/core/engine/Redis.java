package dev.ringback.core.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Redis in the data folder: `redis` holds its append-only file, settings, password, port and log.
final class Redis {

  private static final Duration READY = Duration.ofMinutes(1);
  private static final Duration ORDERLY_STOP = Duration.ofSeconds(10);
  private static final Duration HARD_STOP = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(1);

  private final EngineHome home;
  private final Binaries binaries;
  private final Durability durability;
  private @Nullable RedisAccess kept;
  private @Nullable Running child;
  private @Nullable Process process;

  Redis(DataFolder data, Binaries binaries, Durability durability) {
    this.home = EngineHome.of(data, "redis");
    this.binaries = binaries;
    this.durability = durability;
  }

  RedisAccess start() throws IOException {
    home.open();
    var password = home.data().secret(home.file("password"));
    var access =
        new RedisAccess(KeptPort.LOOPBACK, KeptPort.in(home.data(), home.file("port")), password);
    home.data().write(settings(), settings(access));
    kept = access;
    startAgain();
    return access;
  }

  /// Starts it with the settings and at the port that it has.
  Process startAgain() throws IOException {
    var access = Objects.requireNonNull(kept);
    Files.deleteIfExists(pidFile());
    var started = home.start(List.of(binaries.redisServer().toString(), settings().toString()));
    try {
      home.await(started, READY, () -> answers(access));
    } catch (EngineFailure e) {
      started.destroyForcibly();
      throw e;
    }
    process = started;
    child = Running.child(started, "redis-server", home.path());
    return started;
  }

  Process process() {
    return Objects.requireNonNull(process);
  }

  private Path settings() {
    return home.file("redis.conf");
  }

  /// Ends the server in this folder, whoever started it; it writes its file to the end first.
  void stopRunning() throws IOException {
    var running = running();
    if (running.isEmpty()) {
      return;
    }
    var server = running.get();
    server.handle().destroy();
    if (!server.endsWithin(ORDERLY_STOP)) {
      server.handle().destroyForcibly();
    }
    if (!server.endsWithin(HARD_STOP)) {
      throw home.failure("process " + server.handle().pid() + " does not end", null);
    }
  }

  private Optional<Running> running() throws IOException {
    return child != null && child.isAlive()
        ? Optional.of(child)
        : Running.recordedIn(pidFile(), "redis-server", home.path());
  }

  private Path pidFile() {
    return home.file("redis.pid");
  }

  /// `volatile-lru`: when memory is full the keys unused for longest go first; every key has a time
  /// to live.
  private String settings(RedisAccess access) {
    return """
    # Written at each start: changes are lost. To tune, run a Redis of your own.
    bind %s
    port %d
    protected-mode yes
    requirepass %s
    dir "%s"
    pidfile "%s"
    daemonize no
    set-proc-title no
    appendonly yes
    appendfsync %s
    save ""
    maxmemory 128mb
    maxmemory-policy volatile-lru
    maxclients 1000
    """
        .formatted(
            access.host(),
            access.port(),
            access.password().value(),
            home.path(),
            pidFile(),
            durability == Durability.FULL ? "everysec" : "no");
  }

  /// False also while it is still reading its file (`-LOADING`).
  private static boolean answers(RedisAccess access) {
    try (var socket = new Socket()) {
      var patience = (int) ANSWER.toMillis();
      socket.connect(new InetSocketAddress(access.host(), access.port()), patience);
      socket.setSoTimeout(patience);
      var question = "AUTH " + access.password().value() + "\r\nPING\r\n";
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      var answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return "+OK".equals(answers.readLine()) && "+PONG".equals(answers.readLine());
    } catch (IOException e) {
      return false;
    }
  }
}
