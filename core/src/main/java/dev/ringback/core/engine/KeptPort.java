package dev.ringback.core.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/// A port that stays the same from start to start, as long as nobody else has taken it.
final class KeptPort {

  static final String LOOPBACK = "127.0.0.1";

  // Below the range that Linux hands to outgoing connections, so that none of those takes it while
  // the service is down.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 30_000;
  private static final int ATTEMPTS = 100;

  private KeptPort() {}

  static int in(DataFolder folder, Path file) throws IOException {
    if (Files.exists(file)) {
      var kept = Files.readString(file).strip();
      if (kept.matches("\\d{1,5}") && isFree(Integer.parseInt(kept))) {
        return Integer.parseInt(kept);
      }
    }
    var port = pick();
    folder.write(file, port + "\n");
    return port;
  }

  private static int pick() {
    return ThreadLocalRandom.current()
        .ints(ATTEMPTS, LOWEST, HIGHEST)
        .filter(KeptPort::isFree)
        .findFirst()
        .orElseThrow(
            () ->
                new EngineFailure(
                    "No free port on %s between %d and %d.".formatted(LOOPBACK, LOWEST, HIGHEST),
                    null));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral(LOOPBACK))) {
      return socket.isBound();
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
