package dev.ringback.core.config;

import java.time.DateTimeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads an operator's YAML file into a record, and says file and line of what is wrong in it.
public final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Yaml() {}

  /// @param type a record whose components are the file's keys; its constructor may refuse values
  /// @throws BadConfig naming file, line and reason
  public static <T> T read(ConfigFolder folder, String name, Class<T> type) {
    String text = folder.read(name);
    try {
      T value = MAPPER.readValue(text, type);
      if (value == null) {
        throw new BadConfig(name, "is empty");
      }
      return value;
    } catch (JacksonException e) {
      throw new BadConfig(name, line(e), reason(e));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new BadConfig(name, String.valueOf(e.getMessage()));
    }
  }

  private static int line(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private static String reason(JacksonException e) {
    String path =
        e instanceof DatabindException bind && !bind.getPath().isEmpty()
            ? bind.getPathReference() + ": "
            : "";
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message =
        root instanceof JacksonException jackson ? jackson.getOriginalMessage() : root.getMessage();
    return path.replaceAll("[\\w.]*\\.(\\w+)\\[", "$1[")
        + String.valueOf(message).lines().findFirst().orElse("unreadable");
  }
}
