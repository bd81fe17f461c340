package dev.ringback.core.triage.learning;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads labelled messages, one a line: `intent category urgency [tag…]`, a tab, the text.
final class CorpusFile {

  private static final int LABELS = 3;

  private CorpusFile() {}

  /// @param name such as `taipei.zh.txt`: author, language, `txt`
  /// @throws BadConfig naming file and line of what can't be used
  static List<Example> read(String name, String content) {
    String[] parts = name.split("\\.");
    List<Example> examples = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        examples.add(example(name, number, line.strip(), parts[0], "zh".equals(parts[1])));
      }
    }
    return examples;
  }

  private static Example example(
      String name, int number, String line, String author, boolean chinese) {
    int tab = line.indexOf('\t');
    if (tab < 0 || line.indexOf('\t', tab + 1) >= 0) {
      throw new BadConfig(name, number, "needs labels, one tab and a text");
    }
    List<String> words = Arrays.asList(line.substring(0, tab).split(" "));
    String text = line.substring(tab + 1).strip();
    if (words.size() < LABELS || text.isEmpty()) {
      throw new BadConfig(name, number, "needs intent, category, urgency and a text");
    }
    Set<String> tags = new HashSet<>(words.subList(LABELS, words.size()));
    tags.removeAll(Example.TAGS);
    if (!tags.isEmpty()) {
      throw new BadConfig(name, number, "no such tag: " + tags);
    }
    try {
      return new Example(
          name + ":" + number,
          author,
          chinese,
          Intent.of(words.get(0)),
          Category.of(words.get(1)),
          Urgency.of(words.get(2)),
          new HashSet<>(words.subList(LABELS, words.size())),
          text);
    } catch (IllegalArgumentException e) {
      throw new BadConfig(name, number, "no such label: " + e.getMessage());
    }
  }
}
