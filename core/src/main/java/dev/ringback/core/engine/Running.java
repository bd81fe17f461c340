package dev.ringback.core.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// An engine's process: our child, or one that outlived a service killed without warning.
record Running(ProcessHandle handle, String program, Path workplace) {

  static Running child(Process process, String program, Path workplace) {
    return new Running(process.toHandle(), program, workplace);
  }

  /// The engine whose process id the file's first line holds, unless it is gone and somebody else
  /// has that id now.
  static Optional<Running> recordedIn(Path pidFile, String program, Path workplace)
      throws IOException {
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    return Files.readString(pidFile)
        .lines()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.matches("\\d{1,9}"))
        .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
        .map(handle -> new Running(handle, program, workplace))
        .filter(Running::isAlive);
  }

  /// All processes of that program that work there.
  static List<Running> all(String program, Path workplace) {
    return ProcessHandle.allProcesses()
        .map(handle -> new Running(handle, program, workplace))
        .filter(Running::isAlive)
        .toList();
  }

  /// A dead process that nobody has buried (a zombie) counts as gone: it has neither workplace nor
  /// command line.
  boolean isAlive() {
    return handle.isAlive() && isOurs();
  }

  boolean endsWithin(Duration bound) {
    return Patience.until(bound, () -> !isAlive());
  }

  private boolean isOurs() {
    var proc = Path.of("/proc", Long.toString(handle.pid()));
    if (!Files.isDirectory(proc)) {
      return handle
          .info()
          .commandLine()
          .filter(line -> line.contains(program) && line.contains(workplace.toString()))
          .isPresent();
    }
    try {
      return Files.readString(proc.resolve("comm")).strip().equals(program)
          && (worksThere(proc) || namesIt(proc));
    } catch (IOException e) {
      return false;
    }
  }

  /// True also after somebody moved the data folder under a running engine.
  private boolean worksThere(Path proc) {
    try {
      return Files.isSameFile(proc.resolve("cwd"), workplace);
    } catch (IOException e) {
      return false;
    }
  }

  /// In containers the working directory of another account may be hidden, the command line is not.
  private boolean namesIt(Path proc) throws IOException {
    return Files.readString(proc.resolve("cmdline"), StandardCharsets.ISO_8859_1)
        .contains(
            new String(
                workplace.toString().getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1));
  }
}
