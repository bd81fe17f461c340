package dev.ringback.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The same command line in another Java; the two end together.
final class OtherJava {

  /// Tells the other one whom it must not outlive.
  private static final String STARTED_BY = "ringback.started-by";

  private static final int TERMINATED = 128 + 15;

  private OtherJava() {}

  /// @return its exit value
  static int run(Path java, String[] args) throws IOException {
    List<String> options =
        new ArrayList<>(StartCache.optionsFor(System.getProperty("java.class.path")));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(OtherJava::isForBoth)
        .forEach(options::add);
    Process other = new ProcessBuilder(line(java, options, args)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(other)));
    return ended(other);
  }

  static List<String> line(Path java, List<String> options, String... args) {
    List<String> line = new ArrayList<>();
    line.add(java.toString());
    // an option of an old Java that the new one has forgotten
    line.add("-XX:+IgnoreUnrecognizedVMOptions");
    line.add("--enable-native-access=ALL-UNNAMED");
    line.addAll(options);
    line.add("-D" + STARTED_BY + "=" + ProcessHandle.current().pid());
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(Launcher.class.getName());
    line.addAll(Arrays.asList(args));
    return line;
  }

  /// What listens at a port can't be there twice.
  private static boolean isForBoth(String option) {
    return !option.startsWith("-agentlib:jdwp")
        && !option.startsWith("-Xrunjdwp")
        && !option.startsWith("-Dcom.sun.management.jmxremote");
  }

  /// Also what is told to end in order must be waited for: it has a database to close.
  static void end(Process other) {
    other.destroy();
    ended(other);
  }

  private static int ended(Process other) {
    return other.onExit().join().exitValue();
  }

  /// Whether this Java is the one that another started.
  static boolean isThis() {
    return System.getProperty(STARTED_BY) != null;
  }

  /// Ends this process, in order, when the one that started it has ended, however that came.
  static void endWithTheOneThatStartedUs() {
    String starter = System.getProperty(STARTED_BY);
    if (starter == null) {
      return;
    }
    Optional<ProcessHandle> parent =
        ProcessHandle.current().parent().filter(it -> Long.toString(it.pid()).equals(starter));
    Thread watch =
        new Thread(
            () -> {
              parent.ifPresent(it -> it.onExit().join());
              System.exit(TERMINATED);
            },
            "starter");
    watch.setDaemon(true);
    watch.start();
  }
}
