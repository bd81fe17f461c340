package dev.ringback.core.engine;

import static dev.ringback.core.engine.Scratch.execute;
import static dev.ringback.core.engine.Scratch.keepNote;
import static dev.ringback.core.engine.Scratch.note;
import static dev.ringback.core.engine.Scratch.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Engines that die under a service that lives.
class GuardTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void startsKilledEnginesAgainWhereTheyWereAndLosesNothing() throws IOException, SQLException {
    var folder = Scratch.folder("guard");
    try (var engines = EmbeddedEngines.in(folder)) {
      var database = engines.startPostgres();
      var redis = engines.startRedis();
      execute(database, "create table note as select 'kept'::text as text");
      keepNote(redis);
      assertThat(engines.states())
          .containsExactly(new EngineState("postgres", true, 0), new EngineState("redis", true, 0));

      kill(folder.resolve("postgres/cluster/postmaster.pid"));
      kill(folder.resolve("redis/redis.pid"));

      assertThat(Patience.until(SOON, () -> restarted(engines))).isTrue();
      assertThat(query(database, "select text from note")).isEqualTo("kept");
      assertThat(note(redis)).isNotNull();
    }
    assertThat(Running.all("postgres", folder.resolve("postgres/cluster"))).isEmpty();
    assertThat(Running.all("redis-server", folder.resolve("redis"))).isEmpty();
  }

  private static boolean restarted(EmbeddedEngines engines) {
    return engines.states().stream().allMatch(state -> state.running() && state.restarts() == 1);
  }

  private static void kill(Path pidFile) throws IOException {
    var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
  }
}
