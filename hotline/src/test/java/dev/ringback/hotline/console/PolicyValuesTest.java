package dev.ringback.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.Decided;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyValuesTest {

  private static final Set<String> TABLES =
      Set.of(
          "policy.decided.",
          "policy.calendar",
          "policy.row.",
          "policy.limits.rows",
          "policy.limits.table",
          "policy.labels.",
          "policy.large.",
          "policy.aim.",
          "policy.shift.");

  /// What a file decides has a name in the reader's language, new things too.
  @ParameterizedTest
  @ValueSource(strings = {"console", "console_zh"})
  void namesEverythingThatCanBeDecided(String bundle) {
    ResourceBundle words = ResourceBundle.getBundle("messages." + bundle);
    List<String> missing = new ArrayList<>();
    for (RecordComponent part : components(Decided.class, new ArrayList<>())) {
      String key = PolicyValues.key(part);
      if (TABLES.stream().noneMatch(key::startsWith) && !words.containsKey(key)) {
        missing.add(key);
      }
    }
    for (RecordComponent file : Decided.class.getRecordComponents()) {
      String key = "policy.file." + file.getName();
      if (!Set.of("version", "files", "calendars").contains(file.getName())
          && !words.containsKey(key)) {
        missing.add(key);
      }
    }

    assertThat(new TreeSet<>(missing)).isEmpty();
  }

  private static List<RecordComponent> components(Type type, List<Type> seen) {
    List<RecordComponent> found = new ArrayList<>();
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        found.addAll(components(argument, seen));
      }
    } else if (type instanceof Class<?> one && one.isRecord() && !seen.contains(type)) {
      seen.add(type);
      for (RecordComponent part : one.getRecordComponents()) {
        found.add(part);
        found.addAll(components(part.getGenericType(), seen));
      }
    }
    return found;
  }
}
