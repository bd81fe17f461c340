package dev.ringback.core.config;

import java.time.DateTimeException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads an operator's YAML file into a record, and says file and line of what is wrong in it.
public final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(Lengths.module())
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
      String reason = Reason.of(e);
      throw new BadConfig(name, place(folder, name, e, reason).orElse(line(e)), reason);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new BadConfig(name, String.valueOf(e.getMessage()));
    }
  }

  /// Jackson notices late, at the end of what it reads; the key that it names has the line.
  private static Optional<Integer> place(
      ConfigFolder folder, String name, JacksonException e, String reason) {
    if (!(e instanceof DatabindException bind)) {
      return Optional.empty();
    }
    Optional<Entry> at = Entry.root(folder, name, new Mistakes());
    for (JacksonException.Reference step : bind.getPath()) {
      Optional<Entry> inside = at.flatMap(entry -> inside(entry, step));
      at = inside.isPresent() ? inside : at;
    }
    String named = reason.replaceFirst("^.*: ", "").split("\\s", 2)[0];
    Optional<Entry> key = at.flatMap(entry -> entry.find(named));
    // where nothing can be made of the file, the parser alone knows the line
    return key.isEmpty() && bind.getPath().isEmpty()
        ? Optional.empty()
        : key.isPresent() ? key.map(Entry::line) : at.map(Entry::line);
  }

  private static Optional<Entry> inside(Entry entry, JacksonException.Reference step) {
    String property = step.getPropertyName();
    return property == null
        ? entry.items().stream().skip(Math.max(0, step.getIndex())).findFirst()
        : entry.find(property);
  }

  private static int line(JacksonException e) {
    if (e.getCause() instanceof JacksonException inner) {
      return line(inner);
    }
    TokenStreamLocation location = e.getLocation();
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }
}
