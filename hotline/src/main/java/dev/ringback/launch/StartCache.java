package dev.ringback.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What Java wrote down of a rehearsed start, to start in half the time (JEP 483, 514 and 515).
///
/// It lies beside the jar and holds for that jar and that Java alone; to any other it means
/// nothing, and Java starts as without.
final class StartCache {

  private static final String JAR = ".jar";
  private static final String CACHE = ".aot";

  private StartCache() {}

  /// @param classPath a single jar has a place for it; many folders don't
  static Optional<Path> beside(String classPath) {
    return classPath.endsWith(JAR) && !classPath.contains(File.pathSeparator)
        ? Optional.of(Path.of(classPath.substring(0, classPath.length() - JAR.length()) + CACHE))
        : Optional.empty();
  }

  /// The options with which a Java makes use of it; none while it isn't there.
  static List<String> optionsFor(String classPath) {
    return beside(classPath)
        .filter(Files::isReadable)
        .map(cache -> List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"))
        .orElse(List.of());
  }
}
