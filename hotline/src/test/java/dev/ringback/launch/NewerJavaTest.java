package dev.ringback.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerJavaTest {

  @TempDir Path folder;

  @Test
  void takesTheOldestThatIsNewEnough() throws IOException {
    java("a", "26.0.1");
    Path right = java("b", "25");
    java("c", "17.0.15");
    java("d", "1.8.0_402");
    Files.createDirectories(folder.resolve("e-no-java/bin"));

    assertThat(find(Map.of())).contains(right);
  }

  @Test
  void believesTheEnvironmentFirstWhereThatIsNewEnough() throws IOException {
    java("a", "25.0.1");
    Path named = java("z", "27-ea");
    Path old = java("old", "21");

    assertThat(find(Map.of("JAVA_HOME", home(named)))).contains(named);
    assertThat(find(Map.of("RINGBACK_JAVA", named.toString()))).contains(named);
    assertThat(find(Map.of("JAVA_HOME", home(old), "JAVA_HOME_27_X64", home(named))))
        .contains(named);
  }

  @Test
  void findsNoneAmongOldOnes() throws IOException {
    java("a", "17.0.15");
    assertThat(find(Map.of("JAVA_HOME", folder.resolve("gone").toString()))).isEmpty();
    assertThat(new NewerJava(Map.of(), List.of(folder.resolve("gone"))).find()).isEmpty();
  }

  private java.util.Optional<Path> find(Map<String, String> environment) {
    return new NewerJava(environment, List.of(folder)).find();
  }

  private static String home(Path program) {
    return program.resolve("../..").normalize().toString();
  }

  private Path java(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x86_64\"\n");
    Path program = Files.createFile(home.resolve("bin/java"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
