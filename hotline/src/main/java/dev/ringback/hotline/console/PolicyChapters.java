package dev.ringback.hotline.console;

import dev.ringback.core.policy.Decided;
import dev.ringback.core.policy.Limits;
import dev.ringback.core.policy.WorkRules;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays the whole policy in force out as chapters, one a file, so that nothing that is decided is
/// left out: each value by its name in the reader's language, whatever is added to the files later.
@Component
class PolicyChapters {

  /// Shown as tables of their own: see [PolicyPage].
  private static final Set<String> ELSEWHERE = Set.of("version", "files", "calendars");

  private static final Set<String> TABLES = Set.of("rows", "table");

  private final PolicyValues values;

  PolicyChapters(PolicyValues values) {
    this.values = values;
  }

  /// One file.
  ///
  /// @param file its name without `.yaml`, as the operator finds it
  record Chapter(String file, String title, List<Line> lines) {}

  /// One thing decided.
  ///
  /// @param values several where each is a line of its own
  record Line(String what, List<String> values) {}

  List<Chapter> of(Decided decided) {
    PolicyValues.Reading reading = values.reading(decided.limits());
    return Arrays.stream(Decided.class.getRecordComponents())
        .filter(part -> !ELSEWHERE.contains(part.getName()))
        .map(part -> chapter(part.getName(), value(part, decided), reading))
        .toList();
  }

  private Chapter chapter(String file, @Nullable Object rules, PolicyValues.Reading reading) {
    List<Line> lines = new ArrayList<>();
    for (RecordComponent part : Objects.requireNonNull(rules).getClass().getRecordComponents()) {
      Object value = value(part, rules);
      if (value != null && !(rules instanceof Limits && TABLES.contains(part.getName()))) {
        lines.add(new Line(values.label(part), texts(value, reading)));
      }
    }
    return new Chapter(file, values.say("policy.file." + file), lines);
  }

  private static List<String> texts(Object value, PolicyValues.Reading reading) {
    List<String> texts =
        switch (value) {
          case WorkRules.Large large -> reading.large(large);
          case WorkRules.Review review -> reading.review(review);
          case Map<?, ?> map -> reading.entries(map);
          case Collection<?> list when list.stream().anyMatch(PolicyChapters::whole) ->
              list.stream().map(reading::text).toList();
          default -> List.of(reading.text(value));
        };
    return texts.isEmpty() ? List.of(reading.none()) : texts;
  }

  /// What fills a line by itself.
  private static boolean whole(Object item) {
    return item instanceof Record && item.getClass().getRecordComponents().length > 0
        || item instanceof Collection;
  }

  static @Nullable Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(part.getName(), e);
    }
  }
}
