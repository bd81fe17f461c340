package dev.ringback.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/// Failures say what, where, and what the engine said last.
class EngineFailureTest {

  @Test
  void namesThePlatformItHasNoProgramsFor() throws IOException {
    var data = DataFolder.at(Scratch.folder("platform"));
    var binaries = new Binaries(data, Platform.of("Linux", "riscv64"));
    assertThatThrownBy(binaries::postgres)
        .isInstanceOf(EngineFailure.class)
        .hasMessageContaining("linux on riscv64")
        .hasMessageContaining("SPRING_DATASOURCE_URL");
  }

  @Test
  void namesAFolderThatIsAFile() throws IOException {
    var file = Files.createFile(Scratch.folder("file").resolve("data"));
    assertThatThrownBy(() -> EmbeddedEngines.in(file))
        .isInstanceOf(EngineFailure.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  @DisabledIf("isRoot")
  void namesAFolderItMustNotWrite() throws IOException {
    var folder = Scratch.folder("closed");
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assertThatThrownBy(() -> EmbeddedEngines.in(folder))
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("AccessDenied");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void showsTheLogOfADamagedCluster() throws IOException {
    var folder = Scratch.folder("damaged-cluster");
    try (var engines = EmbeddedEngines.in(folder, Durability.RELAXED)) {
      engines.startPostgres();
    }
    Files.delete(folder.resolve("postgres/cluster/global/pg_control"));
    try (var engines = EmbeddedEngines.in(folder, Durability.RELAXED)) {
      assertThatThrownBy(engines::startPostgres)
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining("embedded postgres in " + folder)
          .hasMessageContaining("pg_control");
    }
  }

  @Test
  void showsTheLogOfADamagedRedisFile() throws IOException {
    var folder = Scratch.folder("damaged-redis");
    try (var engines = EmbeddedEngines.in(folder, Durability.RELAXED)) {
      engines.startRedis();
    }
    Files.writeString(folder.resolve("redis/appendonly.aof"), "nonsense\nnonsense\n");
    try (var engines = EmbeddedEngines.in(folder, Durability.RELAXED)) {
      assertThatThrownBy(engines::startRedis)
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining("embedded redis in " + folder)
          .hasMessageContaining("Bad file format");
    }
  }

  static boolean isRoot() {
    return Account.isRoot();
  }
}
