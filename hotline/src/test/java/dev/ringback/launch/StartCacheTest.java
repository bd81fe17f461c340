package dev.ringback.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a rehearsed start is looked for.
class StartCacheTest {

  @TempDir Path folder;

  @Test
  void liesBesideTheJarUnderItsName() {
    assertThat(StartCache.beside("hotline/target/hotline.jar"))
        .contains(Path.of("hotline/target/hotline.aot"));
  }

  @Test
  void hasNoPlaceBesideFoldersOfClasses() {
    assertThat(StartCache.beside("target/classes")).isEmpty();
    assertThat(StartCache.beside("a.jar" + File.pathSeparator + "b.jar")).isEmpty();
  }

  @Test
  void isAskedForOnlyOnceItIsThere() throws IOException {
    Path jar = folder.resolve("hotline.jar");
    assertThat(StartCache.optionsFor(jar.toString())).isEmpty();

    Path cache = Files.createFile(folder.resolve("hotline.aot"));

    assertThat(StartCache.optionsFor(jar.toString())).contains("-XX:AOTCache=" + cache);
  }
}
