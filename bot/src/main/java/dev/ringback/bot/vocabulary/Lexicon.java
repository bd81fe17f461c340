package dev.ringback.bot.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A word list among understanding's: sections in brackets, a pattern a line, `#` for notes.
///
/// Patterns are written for a message's plain form: simplified characters, small letters, half
/// width, apostrophes as people type them.
public final class Lexicon {

  private static final String FOLDER = "/dev/ringback/bot/understanding/";

  private final Map<String, List<String>> sections;

  private Lexicon(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  public static Lexicon load(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : lines(name)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
      } else {
        sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
      }
    }
    return new Lexicon(sections);
  }

  /// The lines that say something.
  static List<String> lines(String name) {
    InputStream file = Lexicon.class.getResourceAsStream(FOLDER + name);
    if (file == null) {
      throw new IllegalStateException("no word list " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The section's patterns as one alternative, in brackets, for building a larger pattern.
  public String any(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException("no section " + section);
    }
    return "(?:" + String.join("|", lines) + ")";
  }

  public Pattern pattern(String section) {
    return Pattern.compile(any(section));
  }
}
