package dev.ringback.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for a Java that is new enough: where the environment says, then where Javas usually are.
final class NewerJava {

  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?(\\d{1,3})");
  private static final String NUMBERED = "JAVA_HOME_";

  private final Map<String, String> environment;
  private final List<Path> folders;

  /// @param folders each holds a folder per Java
  NewerJava(Map<String, String> environment, List<Path> folders) {
    this.environment = environment;
    this.folders = folders;
  }

  static List<Path> usualFolders() {
    String home = System.getProperty("user.home", "");
    return Stream.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt/java",
            "/opt",
            home + "/.sdkman/candidates/java",
            home + "/.jdks",
            "/Library/Java/JavaVirtualMachines",
            "C:\\Program Files\\Java",
            "C:\\Program Files\\Eclipse Adoptium")
        .map(Path::of)
        .collect(Collectors.toList());
  }

  /// The program `java` of the first that is new enough; in a folder the oldest such.
  Optional<Path> find() {
    return Stream.concat(named(), folders.stream().flatMap(NewerJava::homesIn))
        .filter(home -> version(home) >= Launcher.NEEDED)
        .flatMap(home -> program(home).stream())
        .findFirst();
  }

  private Stream<Path> named() {
    List<String> values = new ArrayList<>();
    values.add(environment.getOrDefault("RINGBACK_JAVA", ""));
    values.add(environment.getOrDefault("JAVA_HOME", ""));
    new TreeMap<>(environment)
        .forEach((name, value) -> values.add(name.startsWith(NUMBERED) ? value : ""));
    return values.stream().filter(value -> !value.isBlank()).map(NewerJava::home);
  }

  /// Whoever names the program itself means the folder two above.
  private static Path home(String value) {
    Path path = Path.of(value);
    return Files.isDirectory(path)
        ? path
        : Objects.requireNonNullElse(path.toAbsolutePath().resolve("../..").normalize(), path);
  }

  private static Stream<Path> homesIn(Path folder) {
    try (Stream<Path> content = Files.list(folder)) {
      return content
          .map(found -> inBundle(found))
          .sorted(Comparator.comparingInt(NewerJava::version).thenComparing(Path::toString))
          .collect(Collectors.toList())
          .stream();
    } catch (IOException e) {
      // not there, or not for us
      return Stream.empty();
    }
  }

  private static Path inBundle(Path found) {
    Path bundled = found.resolve("Contents/Home");
    return Files.isDirectory(bundled) ? bundled : found;
  }

  /// 0 for what is no Java.
  private static int version(Path home) {
    try {
      Matcher said = VERSION.matcher(Files.readString(home.resolve("release")));
      return said.find() ? Integer.parseInt(said.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /// The program in a Java's folder.
  static Optional<Path> program(Path home) {
    return Stream.of("bin/java", "bin/java.exe")
        .map(home::resolve)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
