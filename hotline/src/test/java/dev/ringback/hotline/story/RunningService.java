package dev.ringback.hotline.story;

import dev.ringback.hotline.Ringback;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real service in a process of its own, with its own embedded engines, so that it can be
/// killed.
final class RunningService implements AutoCloseable {

  static final String TOKEN = "a-token-of-sixteen-and-more";

  private static final Duration START_WITHIN = Duration.ofMinutes(3);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Path log;
  private final int port;
  private final Duration healthyAfter;

  private RunningService(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
    long begun = System.nanoTime();
    Awaitility.await("the service is healthy")
        .atMost(START_WITHIN)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> !process.isAlive() || healthy());
    this.healthyAfter = Duration.ofNanos(System.nanoTime() - begun);
    if (!process.isAlive()) {
      throw new AssertionError("the service did not start:\n" + tail());
    }
  }

  /// @param folder holds data and log; a second service on it finds what the first left behind
  static RunningService start(Path folder, Map<String, String> environment) {
    try {
      Files.createDirectories(folder);
      int port = freePort();
      var builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              productClasspath(),
              Ringback.class.getName());
      builder.environment().keySet().removeIf(name -> name.startsWith("RINGBACK_"));
      builder.environment().putAll(environment);
      builder.environment().put("SERVER_PORT", Integer.toString(port));
      builder.environment().put("RINGBACK_DATA_DIR", folder.resolve("data").toString());
      builder.environment().put("RINGBACK_API_TOKEN", TOKEN);
      builder.redirectErrorStream(true);
      Path log = folder.resolve("log.txt");
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      return new RunningService(builder.start(), log, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The test's classpath without what is there for tests alone.
  private static String productClasspath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean healthy() {
    try {
      return send(HttpRequest.newBuilder(at("/actuator/health")).GET()).statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private String tail() {
    try (var lines = Files.lines(log)) {
      List<String> all = lines.toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - 30), all.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /// From the start of the process to the first healthy answer.
  Duration healthyAfter() {
    return healthyAfter;
  }

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  JsonNode get(String path) {
    HttpResponse<String> response = api(HttpRequest.newBuilder(at(path)).GET());
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  HttpResponse<String> post(String path, String json) {
    return api(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> api(HttpRequest.Builder request) {
    return send(request.header("Authorization", "Bearer " + TOKEN));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Waits until what is looked for is there.
  static <T> T eventually(String what, Supplier<T> look, java.util.function.Predicate<T> enough) {
    return Awaitility.await(what)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(look::get, enough);
  }

  /// As `kill -9`: nothing is said, nothing is cleaned up.
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
    http.close();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the service did not stop");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
