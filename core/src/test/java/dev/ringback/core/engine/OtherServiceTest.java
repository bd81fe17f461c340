package dev.ringback.core.engine;

import static dev.ringback.core.engine.Scratch.note;
import static dev.ringback.core.engine.Scratch.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/// Two services on one data folder, one after the other's violent end or beside it.
class OtherServiceTest {

  @Test
  void refusesASecondHolderThenTakesOverFromTheKilledOne()
      throws IOException, SQLException, InterruptedException, ExecutionException {
    var folder = Scratch.folder("killed");
    var service = startService(folder);
    try {
      assertThatThrownBy(() -> EmbeddedEngines.in(folder))
          .isInstanceOf(EngineFailure.FolderHeld.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("process " + service.pid() + ".");
    } finally {
      service.destroyForcibly().onExit().get();
    }
    var orphan = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid")).getFirst();
    assertThat(ProcessHandle.of(Long.parseLong(orphan.strip()))).isPresent();

    try (var engines = EmbeddedEngines.in(folder)) {
      assertThat(Files.exists(folder.resolve("postgres/cluster/postmaster.pid"))).isFalse();
      assertThat(Files.exists(folder.resolve("redis/redis.pid"))).isFalse();
      assertThat(query(engines.startPostgres(), "select text from note")).isEqualTo("kept");
      assertThat(note(engines.startRedis())).isEqualTo("kept");
      // Stopped in order, so nothing had to be recovered.
      assertThat(Files.readString(folder.resolve("postgres/postgres.log")))
          .contains("received fast shutdown request")
          .doesNotContain("not properly shut down");
    }
  }

  @Test
  void refusesASecondHolderInTheSameJvmAndKeepsTheFirstOnesLock() throws IOException {
    var folder = Scratch.folder("twice");
    try (var engines = EmbeddedEngines.in(folder)) {
      for (var attempt = 1; attempt <= 2; attempt++) {
        assertThatThrownBy(() -> EmbeddedEngines.in(folder))
            .isInstanceOf(EngineFailure.FolderHeld.class)
            .hasMessageContaining(folder.toString())
            .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
      }
      var other = run(folder);
      assertThat(other).contains("FolderHeld").contains("" + ProcessHandle.current().pid());
    }
    EmbeddedEngines.in(folder).close();
  }

  private static Process startService(Path folder) throws IOException {
    var service = java(folder).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(service.inputReader().readLine()).isEqualTo("ready");
    return service;
  }

  private static String run(Path folder) throws IOException {
    var service = java(folder).redirectErrorStream(true).start();
    try {
      return new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      service.destroyForcibly();
    }
  }

  private static ProcessBuilder java(Path folder) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        ServiceUntilKilled.class.getName(),
        folder.toString());
  }
}
