package dev.ringback.core.engine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One engine's own folder: its files, its log, and its processes started there.
record EngineHome(DataFolder data, String engine, Path path) {

  private static final long LOG_LIMIT = 5L << 20;
  private static final int TAIL_BYTES = 4096;
  private static final int TAIL_LINES = 15;

  /// The engines' own files too are for nobody else; the process id stays the same.
  private static final List<String> PRIVATELY =
      List.of("/bin/sh", "-c", "umask 077; exec \"$@\"", "sh");

  static EngineHome of(DataFolder data, String engine) {
    return new EngineHome(data, engine, data.root().resolve(engine));
  }

  Path file(String name) {
    return path.resolve(name);
  }

  Path log() {
    return file(engine + ".log");
  }

  /// Begins a new log when the last one has grown long; one old one is kept.
  void open() throws IOException {
    data.folder(engine);
    if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
      Files.move(log(), file(engine + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    data.file(log());
  }

  /// A session of its own, where the system has `setsid`: a Ctrl-C at the terminal must reach the
  /// service only.
  Process start(List<String> command) throws IOException {
    var line = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      line.add("/usr/bin/setsid");
    }
    line.addAll(PRIVATELY);
    line.addAll(data.account().prefix());
    line.addAll(command);
    var builder =
        new ProcessBuilder(line)
            .directory(path.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    // The service's environment holds tokens that are no business of the engines'.
    var searched = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().put("PATH", searched);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  /// Runs a command to its end. Its input may hold secrets; its command line must not.
  void run(Duration bound, String input, List<String> command) throws IOException {
    var process = start(command);
    try {
      try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
        stdin.write(input);
      } catch (IOException e) {
        // It ended without reading; its exit value and log say why.
      }
      var program = Path.of(command.getFirst()).getFileName();
      if (!process.waitFor(bound.toMillis(), TimeUnit.MILLISECONDS)) {
        throw failure(program + " did not end within " + bound.toSeconds() + " s", null);
      }
      if (process.exitValue() != 0) {
        throw failure(program + " failed with exit value " + process.exitValue(), null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /// @throws EngineFailure if the process ends, or the time passes, before it is ready
  void await(Process process, Duration bound, BooleanSupplier ready) {
    var done = Patience.until(bound, () -> !process.isAlive() || ready.getAsBoolean());
    if (!done) {
      throw failure("not ready within " + bound.toSeconds() + " s", null);
    }
    if (!process.isAlive()) {
      throw failure("ended at once with exit value " + process.exitValue(), null);
    }
  }

  EngineFailure failure(String what, @Nullable Throwable cause) {
    var message = "The embedded %s in %s: %s".formatted(engine, path, what);
    var tail = tail();
    return new EngineFailure(
        tail.isEmpty() ? message : message + "\nLast lines of " + log() + ":\n" + tail, cause);
  }

  private String tail() {
    try (var file = new RandomAccessFile(log().toFile(), "r")) {
      var start = Math.max(0, file.length() - TAIL_BYTES);
      var bytes = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(bytes);
      var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - TAIL_LINES))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "";
    }
  }
}
