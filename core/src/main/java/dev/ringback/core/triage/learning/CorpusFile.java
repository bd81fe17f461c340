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
import java.util.function.Function;

/// Reads labelled messages, one a line: `intent category urgency [tag…]`, a tab, the text.
final class CorpusFile {

  private static final int LABELS = 3;

  private CorpusFile() {}

  /// @param name such as `taipei.zh.txt`: author, language, `txt`
  /// @throws BadConfig naming file and line of what can't be used
  static List<Example> read(String name, String content) {
    String[] parts = name.split("\\.");
    return read(name, parts[0], "zh".equals(parts[1]), content);
  }

  /// @param name of the file, to be read in messages
  /// @throws BadConfig naming file and line of what can't be used
  static List<Example> read(String name, String author, boolean chinese, String content) {
    List<Example> examples = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        examples.add(example(name, number, line.strip(), author, chinese));
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
    return new Example(
        name + ":" + number,
        author,
        chinese,
        label(name, number, "intent", words.get(0), Intent::of),
        label(name, number, "category", words.get(1), Category::of),
        label(name, number, "urgency", words.get(2), Urgency::of),
        new HashSet<>(words.subList(LABELS, words.size())),
        text);
  }

  private static <T> T label(
      String name, int number, String what, String word, Function<String, T> of) {
    try {
      return of.apply(word);
    } catch (IllegalArgumentException e) {
      throw new BadConfig(name, number, "no such " + what + ": " + word);
    }
  }
}
