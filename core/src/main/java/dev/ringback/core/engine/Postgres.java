package dev.ringback.core.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// PostgreSQL in the data folder: `postgres/cluster` is its data, beside it password, port and log.
final class Postgres {

  private static final String NAME = "postgres";
  private static final String USER = "ringback";
  private static final Duration CREATION = Duration.ofMinutes(2);
  // After a crash it replays its log first, up to a gigabyte of it.
  private static final Duration READY = Duration.ofMinutes(3);
  private static final Duration FAST_STOP = Duration.ofSeconds(20);
  private static final Duration HARD_STOP = Duration.ofSeconds(5);

  private final EngineHome home;
  private final Path cluster;
  private final Binaries binaries;
  private final Durability durability;
  private @Nullable Running child;
  private @Nullable Process process;

  Postgres(DataFolder data, Binaries binaries, Durability durability) {
    this.home = EngineHome.of(data, "postgres");
    this.cluster = home.file("cluster");
    this.binaries = binaries;
    this.durability = durability;
  }

  DatabaseAccess start() throws IOException {
    home.open();
    var programs = binaries.postgres().resolve("bin");
    var password = home.data().secret(home.file("password"));
    if (Files.notExists(cluster)) {
      create(programs, password);
    }
    var port = KeptPort.in(home.data(), home.file("port"));
    configure(port);
    startAgain();
    return access(port, password);
  }

  /// Starts it with the settings and at the port that it has.
  Process startAgain() throws IOException {
    endLeftovers();
    // Ours is gone, so what the file names is somebody else, whom PostgreSQL would respect.
    Files.deleteIfExists(pidFile());
    var program = binaries.postgres().resolve("bin/postgres").toString();
    var started = home.start(List.of(program, "-D", cluster.toString()));
    try {
      home.await(started, READY, () -> isReady(started.pid()));
    } catch (EngineFailure e) {
      started.destroyForcibly();
      throw e;
    }
    process = started;
    child = Running.child(started, NAME, cluster);
    return started;
  }

  Process process() {
    return Objects.requireNonNull(process);
  }

  /// The children of a server that was killed live a little longer; a new server beside them would
  /// damage the data.
  private void endLeftovers() {
    if (!Patience.until(HARD_STOP, () -> Running.all(NAME, cluster).isEmpty())) {
      Running.all(NAME, cluster).forEach(left -> left.handle().destroyForcibly());
    }
    if (!Patience.until(HARD_STOP, () -> Running.all(NAME, cluster).isEmpty())) {
      throw home.failure("processes of the last server do not end", null);
    }
  }

  static DatabaseAccess access(int port, Secret password) {
    return new DatabaseAccess(
        "jdbc:postgresql://%s:%d/%s".formatted(KeptPort.LOOPBACK, port, USER), USER, password);
  }

  /// Ends the server on this cluster, whoever started it. Clients are disconnected, nothing
  /// committed is lost.
  void stopRunning() throws IOException {
    var running = running();
    if (running.isEmpty()) {
      return;
    }
    var server = running.get();
    askToStop("fast", FAST_STOP);
    if (!server.isAlive() || server.endsWithin(HARD_STOP)) {
      return;
    }
    askToStop("immediate", HARD_STOP);
    if (server.isAlive()) {
      server.handle().destroyForcibly();
    }
    if (!server.endsWithin(HARD_STOP)) {
      throw home.failure("process " + server.handle().pid() + " does not end", null);
    }
  }

  private void askToStop(String mode, Duration bound) throws IOException {
    var pgCtl = binaries.postgres().resolve("bin/pg_ctl").toString();
    var seconds = Long.toString(bound.toSeconds());
    try {
      home.run(
          bound.plus(HARD_STOP),
          "",
          List.of(pgCtl, "stop", "-s", "-w", "-t", seconds, "-m", mode, "-D", cluster.toString()));
    } catch (EngineFailure e) {
      // Whether it ended is what counts, and the caller looks for itself.
    }
  }

  private Optional<Running> running() throws IOException {
    return child != null && child.isAlive()
        ? Optional.of(child)
        : Running.recordedIn(pidFile(), "postgres", cluster);
  }

  private Path pidFile() {
    return cluster.resolve("postmaster.pid");
  }

  /// The eighth line of the file is the server's own word that it takes connections.
  private boolean isReady(long pid) {
    try {
      var lines = Files.readAllLines(pidFile());
      return lines.size() >= 8
          && lines.getFirst().strip().equals(Long.toString(pid))
          && lines.get(7).strip().equals("ready");
    } catch (IOException e) {
      return false;
    }
  }

  /// Made under another name, so that a cluster is there as a whole or not at all.
  private void create(Path programs, Secret password) throws IOException {
    var draft = home.file("cluster.new");
    FileSystemUtils.deleteRecursively(draft);
    var initdb =
        new ArrayList<>(
            List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + draft,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
    if (durability == Durability.RELAXED) {
      initdb.add("--no-sync");
    }
    home.run(CREATION, "", initdb);
    home.run(
        CREATION,
        """
        create role %1$s login createdb password '%2$s';
        create database %1$s owner %1$s;
        """
            .formatted(USER, password.value()),
        List.of(
            programs.resolve("postgres").toString(),
            "--single",
            "-D",
            draft.toString(),
            "-c",
            "fsync=" + durability.onOff(),
            "-c",
            "exit_on_error=on",
            "-c",
            "log_min_error_statement=panic",
            "-c",
            "log_checkpoints=off",
            "postgres"));
    Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private void configure(int port) throws IOException {
    var data = home.data();
    data.write(
        cluster.resolve("postgresql.conf"),
        PostgresSettings.TEXT.formatted(KeptPort.LOOPBACK, port, durability.onOff()));
    data.write(
        cluster.resolve("pg_hba.conf"),
        "# Written at each start: changes are lost.\nhost all %s %s/32 scram-sha-256\n"
            .formatted(USER, KeptPort.LOOPBACK));
  }
}
