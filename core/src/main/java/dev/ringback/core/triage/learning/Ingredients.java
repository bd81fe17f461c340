package dev.ringback.core.triage.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A short name for all that goes into a model: messages, rules and the code that learns.
final class Ingredients {

  private static final int SHORT = 12;

  private static final List<String> FOLDERS =
      List.of("ringback-triage/corpus", "ringback-config/triage", "dev/ringback/core/triage");

  private Ingredients() {}

  /// @param classes the folder that the build compiles into
  static String of(Path classes) throws IOException {
    MessageDigest digest = sha256();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(classes.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (!file.endsWith("thresholds.yaml")) {
            digest.update(
                file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
          }
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
