package dev.ringback.core.promise;

import dev.ringback.core.config.ConfigFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/// The policy that ships, but for an operator who publishes office hours: answers that do not press
/// wait for the office to open.
public final class WaitingAnswers {

  private static final String LINE = "# afterHours:";

  private WaitingAnswers() {}

  public static void in(Path folder, DynamicPropertyRegistry registry) {
    String limits = ConfigFolder.at(null).read("policy/limits.yaml");
    if (!limits.contains(LINE)) {
      throw new IllegalStateException("limits.yaml offers no afterHours");
    }
    try {
      Files.createDirectories(folder.resolve("policy"));
      Files.writeString(folder.resolve("policy/limits.yaml"), limits.replace(LINE, "afterHours:"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    registry.add("ringback.config-dir", folder::toString);
  }
}
