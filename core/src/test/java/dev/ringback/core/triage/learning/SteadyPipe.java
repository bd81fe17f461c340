package dev.ringback.core.triage.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Sends a hundred thousand lines through the `triage` command of the packaged service and prints
/// how soon it answered, at which rate it went on, and how much memory it held on the way: `mvn
/// package -DskipTests`, then `mvn -pl core test-compile exec:exec@pipe-triage`.
final class SteadyPipe {

  private static final int LINES = 100_000;
  private static final int STEP = 10_000;
  private static final double SECOND = 1e9;

  private SteadyPipe() {}

  /// @param args the service's jar
  public static void main(String[] args) throws IOException {
    List<String> lines =
        Corpus.shipped().examples().stream()
            .map(e -> JsonMapper.shared().writeValueAsString(Map.of("text", e.text())) + "\n")
            .toList();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                args[0],
                "triage")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread.ofVirtual().start(() -> feed(process, lines));
    watch(process);
  }

  private static void feed(Process process, List<String> lines) {
    try (OutputStream to = process.getOutputStream()) {
      for (int i = 0; i < LINES; i++) {
        to.write(lines.get(i % lines.size()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      System.err.println("The command ended before its input did: " + e.getMessage());
    }
  }

  private static void watch(Process process) throws IOException {
    long start = System.nanoTime();
    long last = start;
    int answers = 0;
    try (BufferedReader from = process.inputReader(StandardCharsets.UTF_8)) {
      while (from.readLine() != null) {
        answers++;
        if (answers == 1) {
          tell("first answer after %.2f s", (System.nanoTime() - start) / SECOND);
          last = System.nanoTime();
        } else if (answers % STEP == 0) {
          double rate = STEP * SECOND / (System.nanoTime() - last);
          tell("%d lines: %.0f a second, %s", answers, rate, memory(process));
          last = System.nanoTime();
        }
      }
    }
    tell("%d answers to %d lines", answers, LINES);
  }

  private static void tell(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  /// What the process holds; only Linux tells.
  private static String memory(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .findFirst()
            .orElse("")
        : "memory unknown here";
  }
}
