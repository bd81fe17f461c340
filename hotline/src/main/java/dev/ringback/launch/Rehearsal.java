package dev.ringback.launch;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts the packaged service once during the build, on data of its own, so that Java writes down
/// what a start needs.
///
/// A build without it is whole, and its service starts slower: what goes wrong here is told and
/// breaks nothing.
public final class Rehearsal {

  private static final int SECONDS_TO_START = 120;
  private static final int SECONDS_TO_WRITE = 180;

  private Rehearsal() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path cache = StartCache.beside(System.getProperty("java.class.path")).orElseThrow();
    Files.deleteIfExists(cache);
    Path stage = Files.createTempDirectory(cache.toAbsolutePath().getParent(), "rehearsal");
    try {
      boolean played = play(cache, stage);
      System.out.println(
          played && Files.exists(cache)
              ? "The start is rehearsed: " + cache
              : "No rehearsal; the service will start slower. Its output:\n" + said(stage));
    } finally {
      clear(stage);
    }
  }

  private static boolean play(Path cache, Path stage) throws IOException, InterruptedException {
    Path java = NewerJava.program(Path.of(System.getProperty("java.home"))).orElseThrow();
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            OtherJava.line(
                java, List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")));
    Map<String, String> environment = builder.environment();
    // no rehearsal speaks to an operator's channels and data
    environment
        .keySet()
        .removeIf(name -> name.startsWith("RINGBACK_") || name.startsWith("SPRING_"));
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("RINGBACK_DATA_DIR", stage.resolve("data").toString());
    environment.put("RINGBACK_ADMIN_PASSWORD", "of-a-rehearsal-alone");
    builder.redirectErrorStream(true).redirectOutput(stage.resolve("output").toFile());
    Process service = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(service::destroyForcibly));
    boolean answered =
        answers(service, port, "/actuator/health") && answers(service, port, "/login");
    service.destroy();
    if (!service.waitFor(SECONDS_TO_WRITE, TimeUnit.SECONDS)) {
      service.destroyForcibly().waitFor();
      Files.deleteIfExists(cache);
      return false;
    }
    return answered;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(Process service, int port, String path)
      throws InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    for (int second = 0; second < SECONDS_TO_START; second++) {
      try {
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return true;
        }
      } catch (IOException e) {
        // not yet
      }
      if (service.waitFor(1, TimeUnit.SECONDS)) {
        return false;
      }
    }
    return false;
  }

  private static String said(Path stage) throws IOException {
    List<String> lines = Files.readAllLines(stage.resolve("output"));
    return lines.stream().skip(Math.max(0, lines.size() - 20)).collect(Collectors.joining("\n"));
  }

  private static void clear(Path stage) throws IOException {
    try (Stream<Path> all = Files.walk(stage)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
