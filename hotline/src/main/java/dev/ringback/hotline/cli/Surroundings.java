package dev.ringback.hotline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The settings that a command needs, without Spring.
final class Surroundings {

  private static final String DATA_BY_DEFAULT = "data";

  private Surroundings() {}

  /// An environment variable; null if unset or blank.
  static @Nullable String setting(String name) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? null : value;
  }

  static Path dataDir() {
    String set = setting("RINGBACK_DATA_DIR");
    return Path.of(set == null ? DATA_BY_DEFAULT : set);
  }
}
