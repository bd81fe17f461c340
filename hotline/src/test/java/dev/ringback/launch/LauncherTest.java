package dev.ringback.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The jar's first class in the old Java of this machine, if it has one.
class LauncherTest {

  private static final Path DEFAULT_JAVA = Path.of("/usr/bin/java");
  private static final int TERMINATED = 128 + 15;

  @BeforeEach
  void needsAnOldJava() throws IOException {
    assumeThat(DEFAULT_JAVA).as("this machine's default java").exists();
    Path release = DEFAULT_JAVA.toRealPath().resolve("../../release").normalize();
    assumeThat(Files.readString(release))
        .as("the default java is old enough to show anything")
        .containsPattern("JAVA_VERSION=\"(11|17|21)");
  }

  @Test
  void runsACommandInANewerJavaAndPassesItsExitValueOn() throws Exception {
    Process unknown = start("nonsense");
    assertThat(new String(unknown.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("There is no command 'nonsense'", "triage [retrain FILE");
    assertThat(unknown.waitFor()).isEqualTo(2);
  }

  @Test
  void answersAndEndsWhenToldTo() throws Exception {
    Process triage = judging();
    ProcessHandle other = triage.children().findFirst().orElseThrow();

    triage.destroy();

    assertThat(triage.waitFor()).isEqualTo(TERMINATED);
    assertThat(other.isAlive()).isFalse();
  }

  @Test
  void leavesNoOtherJavaBehindWhenKilled() throws Exception {
    Process triage = judging();
    ProcessHandle other = triage.children().findFirst().orElseThrow();

    triage.destroyForcibly();

    assertThat(other.onExit().orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo(other);
  }

  /// Waits for its next line.
  private static Process judging() throws IOException {
    Process triage = start("triage");
    triage
        .getOutputStream()
        .write("{\"text\": \"smell of gas\"}\n".getBytes(StandardCharsets.UTF_8));
    triage.getOutputStream().flush();
    assertThat(triage.inputReader(StandardCharsets.UTF_8).readLine()).contains("emergency");
    return triage;
  }

  private static Process start(String... words) throws IOException {
    String path =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
            .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    return new ProcessBuilder(
            Stream.concat(
                    Stream.of(
                        DEFAULT_JAVA.toString(), "-Xmx512m", "-cp", path, Launcher.class.getName()),
                    List.of(words).stream())
                .toList())
        .start();
  }
}
