package dev.ringback.hotline.console;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes Simplified Chinese in Traditional script: character by character, and then the words that
/// are others there.
final class TraditionalScript {

  private static final String WORDS = "/messages/traditional.tsv";

  private final Transliterator letters = Transliterator.getInstance("Simplified-Traditional");
  private final Map<String, String> words = words();
  private final Pattern known =
      Pattern.compile(
          words.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|")));

  String of(String text) {
    return known
        .matcher(letters.transliterate(text))
        .replaceAll(found -> Objects.requireNonNull(words.get(found.group())));
  }

  private static Map<String, String> words() {
    try (InputStream in =
        Objects.requireNonNull(TraditionalScript.class.getResourceAsStream(WORDS))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
