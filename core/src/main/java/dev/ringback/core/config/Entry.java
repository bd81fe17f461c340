package dev.ringback.core.config;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A part of a YAML file that knows its line, for files whose every mistake is to be named.
///
/// What cannot be read is noted in [Mistakes] and comes back empty, so that reading goes on.
public final class Entry {

  private final String file;
  private final Node node;
  private final Mistakes mistakes;

  private Entry(String file, Node node, Mistakes mistakes) {
    this.file = file;
    this.node = node;
    this.mistakes = mistakes;
  }

  /// A key and what stands behind it.
  public record Field(Entry key, Entry value) {}

  /// @return empty if the file is no YAML or empty
  public static Optional<Entry> root(ConfigFolder folder, String name, Mistakes mistakes) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(name).build())
              .composeString(folder.read(name));
      if (root.isEmpty()) {
        mistakes.add(name, 1, "is empty");
      }
      return root.map(node -> new Entry(name, node, mistakes));
    } catch (MarkedYamlEngineException e) {
      mistakes.add(name, e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), problem(e));
    } catch (YamlEngineException e) {
      mistakes.add(name, 1, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  /// Notes that something is wrong here.
  public void wrong(String why) {
    mistakes.add(file, line(), why);
  }

  /// 1 for the file's first.
  int line() {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /// The keys in their order; a key that stands twice is a mistake.
  public List<Field> fields() {
    if (!(node instanceof MappingNode map)) {
      wrong("must be a list of keys and values");
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : map.getValue()) {
      Entry key = new Entry(file, tuple.getKeyNode(), mistakes);
      if (seen.add(key.text())) {
        fields.add(new Field(key, new Entry(file, tuple.getValueNode(), mistakes)));
      } else {
        key.wrong("'" + key.text() + "' stands here twice");
      }
    }
    return fields;
  }

  /// Notes every key that is none of these.
  public Entry only(String... keys) {
    for (Field field : fields()) {
      if (!Arrays.asList(keys).contains(field.key().text())) {
        field
            .key()
            .wrong("there is no '" + field.key().text() + "' here: " + String.join(", ", keys));
      }
    }
    return this;
  }

  public Optional<Entry> find(String key) {
    if (!(node instanceof MappingNode)) {
      return Optional.empty();
    }
    return fields().stream()
        .filter(field -> field.key().text().equals(key))
        .map(Field::value)
        .findFirst();
  }

  public Optional<Entry> need(String key) {
    Optional<Entry> found = find(key);
    if (found.isEmpty()) {
      wrong("'" + key + "' is missing");
    }
    return found;
  }

  public List<Entry> items() {
    if (!(node instanceof SequenceNode list)) {
      wrong("must be a list");
      return List.of();
    }
    return list.getValue().stream().map(item -> new Entry(file, item, mistakes)).toList();
  }

  /// Whether it is a single value.
  public boolean plain() {
    return node instanceof ScalarNode;
  }

  /// Whether it is a map that holds nothing: `{}`.
  public boolean bare() {
    return node instanceof MappingNode map && map.getValue().isEmpty();
  }

  public boolean list() {
    return node instanceof SequenceNode;
  }

  /// As it is written; empty for a list or a map.
  public String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  /// @param parser refuses by [IllegalArgumentException] or [DateTimeException]
  public <T> Optional<T> read(Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text()));
    } catch (DateTimeException e) {
      wrong("'" + text() + "' makes no sense here: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      wrong(String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private static String problem(MarkedYamlEngineException e) {
    return String.valueOf(e.getProblem());
  }
}
