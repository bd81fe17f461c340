package dev.ringback.core.engine;

import static dev.ringback.core.engine.Scratch.execute;
import static dev.ringback.core.engine.Scratch.keepNote;
import static dev.ringback.core.engine.Scratch.note;
import static dev.ringback.core.engine.Scratch.ping;
import static dev.ringback.core.engine.Scratch.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What a second start finds: data, a port that somebody took, a process id that belongs to
/// somebody else.
class RestartTest {

  // Far above what it takes, far below making a cluster or replaying a log.
  private static final Duration WARM = Duration.ofSeconds(5);

  @Test
  void keepsDataAndAddressesAndStartsWarm() throws IOException, SQLException {
    var folder = Scratch.folder("restart");
    DatabaseAccess database;
    RedisAccess redis;
    try (var engines = EmbeddedEngines.in(folder)) {
      database = engines.startPostgres();
      redis = engines.startRedis();
      execute(database, "create table note as select 'kept'::text as text");
      keepNote(redis);
    }
    assertThatThrownBy(() -> query(database, "select 1")).isInstanceOf(SQLException.class);

    var began = System.nanoTime();
    try (var engines = EmbeddedEngines.in(folder)) {
      assertThat(engines.startPostgres()).isEqualTo(database);
      assertThat(engines.startRedis()).isEqualTo(redis);
      var took = Duration.ofNanos(System.nanoTime() - began);
      assertThat(took).isLessThan(WARM);
      assertThat(query(database, "select text from note")).isEqualTo("kept");
      assertThat(note(redis)).isEqualTo("kept");
    }
  }

  @Test
  void movesToAnotherPortWhenItsOwnIsTaken() throws IOException, SQLException {
    var folder = Scratch.folder("port");
    Files.createDirectory(folder.resolve("postgres"));
    try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var engines = EmbeddedEngines.in(folder, Durability.RELAXED)) {
      var kept = Files.writeString(folder.resolve("postgres/port"), stranger.getLocalPort() + "\n");
      var database = engines.startPostgres();
      assertThat(Files.readString(kept).strip()).isNotEqualTo("" + stranger.getLocalPort());
      assertThat(query(database, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void leavesAStrangerAliveWhoHasTheOldProcessId() throws IOException, SQLException {
    var folder = Scratch.folder("recycled");
    try (var engines = EmbeddedEngines.in(folder, Durability.RELAXED)) {
      engines.startPostgres();
      engines.startRedis();
    }
    var stranger = new ProcessBuilder("sleep", "300").start();
    try {
      var id = Long.toString(stranger.pid());
      Files.writeString(
          folder.resolve("postgres/cluster/postmaster.pid"),
          id + "\n" + folder.resolve("postgres/cluster") + "\n0\n1\n\n127.0.0.1\n0\nready\n");
      Files.writeString(folder.resolve("redis/redis.pid"), id + "\n");
      try (var engines = EmbeddedEngines.in(folder, Durability.RELAXED)) {
        assertThat(query(engines.startPostgres(), "select 1")).isEqualTo("1");
        assertThat(ping(engines.startRedis())).isEqualTo("PONG");
      }
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  /// `comm` and working directory both count: a shell that stands in the folder is no engine.
  @Test
  void takesNobodyForAnEngineByItsWorkplaceAlone() throws IOException {
    var folder = Scratch.folder("shell");
    Path home = Files.createDirectory(folder.resolve("redis"));
    var stranger = new ProcessBuilder("sleep", "300").directory(home.toFile()).start();
    try {
      Files.writeString(home.resolve("redis.pid"), stranger.pid() + "\n");
      EmbeddedEngines.in(folder, Durability.RELAXED).close();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }
}
