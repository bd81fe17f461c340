package dev.ringback.core.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The operator's files: from `RINGBACK_CONFIG_DIR`, else `config` in the working folder, else the
/// copy in the jar.
///
/// Each file falls back by itself, so that a folder may hold only what differs.
public final class ConfigFolder {

  private static final String IN_JAR = "/ringback-config/";
  private static final String BY_DEFAULT = "config";

  private final @Nullable Path folder;

  private ConfigFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  /// @param setting the folder that was configured; blank or null if none was
  /// @throws BadConfig if a folder was configured and is not there
  public static ConfigFolder at(@Nullable String setting) {
    if (setting != null && !setting.isBlank()) {
      Path folder = Path.of(setting);
      if (!Files.isDirectory(folder)) {
        throw new BadConfig("RINGBACK_CONFIG_DIR", "there is no folder " + folder.toAbsolutePath());
      }
      return new ConfigFolder(folder);
    }
    Path usual = Path.of(BY_DEFAULT);
    return new ConfigFolder(Files.isDirectory(usual.resolve("policy")) ? usual : null);
  }

  /// The folder on disk, or a word for the jar's copy.
  public String describe() {
    return folder == null ? "the defaults inside the jar" : folder.toAbsolutePath().toString();
  }

  /// Reads one file as text.
  ///
  /// @param name relative, with forward slashes, such as `policy/duty.yaml`
  /// @throws BadConfig if it is nowhere, or not UTF-8
  public String read(String name) {
    try {
      if (folder != null && Files.exists(folder.resolve(name))) {
        return Files.readString(folder.resolve(name));
      }
      try (InputStream copy = ConfigFolder.class.getResourceAsStream(IN_JAR + name)) {
        if (copy == null) {
          throw new BadConfig(name, "no such file in " + describe() + " nor in the jar");
        }
        return new String(copy.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new BadConfig(name, "cannot be read: " + e.getMessage());
    }
  }
}
