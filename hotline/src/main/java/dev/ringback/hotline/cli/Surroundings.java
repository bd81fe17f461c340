package dev.ringback.hotline.cli;

import dev.ringback.core.config.ConfigFolder;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a command that runs without Spring reads from and writes to.
///
/// @param in bytes, since the streams of `System` would decode by the locale
/// @param err what a person at the keyboard is told
record Surroundings(
    InputStream in, OutputStream out, PrintStream err, ConfigFolder config, Path dataDir) {

  private static final String DATA_BY_DEFAULT = "data";

  /// As the environment variables say.
  static Surroundings of(InputStream in, OutputStream out) {
    String data = setting("RINGBACK_DATA_DIR");
    return new Surroundings(
        in,
        out,
        System.err,
        ConfigFolder.at(setting("RINGBACK_CONFIG_DIR")),
        Path.of(data == null ? DATA_BY_DEFAULT : data));
  }

  /// Null if unset or blank.
  static @Nullable String setting(String name) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? null : value;
  }
}
