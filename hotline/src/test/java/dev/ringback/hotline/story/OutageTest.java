package dev.ringback.hotline.story;

import static dev.ringback.hotline.story.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.BesideOthers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database freezes under the service, then dies.
@BesideOthers
class OutageTest {

  private static final Duration TWILIOS_PATIENCE = Duration.ofSeconds(15);

  @TempDir Path folder;

  @Test
  void saysSoInTimeAndGoesOnWhenItIsBack() throws Exception {
    try (TwilioStandIn twilio = new TwilioStandIn();
        RunningService service = RunningService.start(folder, twilio.environment())) {
      List<String> frozen = postgres();
      signal("STOP", frozen);
      try {
        long begun = System.nanoTime();
        var refused =
            service.send(
                twilio.delivery(
                    service.at("/twilio/sms"), "SM1", "+447700900001", "the tap drips"));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TWILIOS_PATIENCE);
        saysSo(service);
      } finally {
        signal("CONT", frozen);
      }
      healthy(service);

      // whether anybody looks while it is gone is chance: a restart may take less than a glance
      String killed = server();
      signal("KILL", List.of(killed));
      eventually("another server", this::server, now -> !now.isEmpty() && !now.equals(killed));
      healthy(service);
      assertThat(health(service).body()).contains("\"engines\"");
      assertThat(service.get("/api/v1/tickets").has("items")).isTrue();
    }
  }

  private static void saysSo(RunningService service) {
    HttpResponse<String> health = health(service);
    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(health.body()).contains("\"db\":{\"status\":\"DOWN\"}", "\"redis\"");
    var refused = service.post("/api/v1/tickets", "{}");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("application/problem+json");
  }

  private static HttpResponse<String> health(RunningService service) {
    return service.send(HttpRequest.newBuilder(service.at("/actuator/health")).GET());
  }

  private static void healthy(RunningService service) {
    eventually("all is well again", () -> health(service), health -> health.statusCode() == 200);
  }

  private Path pidFile() {
    return folder.resolve("data/postgres/cluster/postmaster.pid");
  }

  /// The number of the process that keeps the database now; empty while none does.
  private String server() {
    try (Stream<String> lines = Files.lines(pidFile())) {
      return lines.findFirst().orElse("").strip();
    } catch (IOException | UncheckedIOException gone) {
      return "";
    }
  }

  /// The server and its children.
  private List<String> postgres() {
    long server = Long.parseLong(server());
    return Stream.concat(
            Stream.of(server),
            ProcessHandle.of(server).orElseThrow().descendants().map(ProcessHandle::pid))
        .map(String::valueOf)
        .toList();
  }

  private static void signal(String signal, List<String> processes) throws Exception {
    var line = Stream.concat(Stream.of("kill", "-" + signal), processes.stream()).toList();
    assertThat(new ProcessBuilder(line).start().waitFor()).isZero();
  }
}
