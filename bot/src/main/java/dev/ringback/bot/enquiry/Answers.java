package dev.ringback.bot.enquiry;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.config.Yaml;
import dev.ringback.core.triage.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The answers to common questions, as the operator wrote them.
public final class Answers {

  private final Map<Language, List<Known>> known;

  private Answers(Map<Language, List<Known>> known) {
    this.known = known;
  }

  private record Known(List<Pattern> questions, Found found) {}

  /// A question that was recognised.
  ///
  /// @param checked whether "did that help?" follows the answer
  public record Found(String id, String answer, boolean checked) {}

  /// @throws BadConfig naming file, line and reason, also where a language lacks an answer that
  ///   another has
  public static Answers read(ConfigFolder folder) {
    Map<Language, List<Known>> known = new EnumMap<>(Language.class);
    Mistakes mistakes = new Mistakes();
    for (Language language : Language.values()) {
      mistakes
          .collect(() -> read(folder, language))
          .ifPresent(answers -> known.put(language, answers));
    }
    mistakes.refuse();
    Set<String> all = ids(known, Language.EN);
    for (Language language : Language.values()) {
      if (!ids(known, language).equals(all)) {
        throw new BadConfig(file(language), "has not the same ids as " + file(Language.EN));
      }
    }
    return new Answers(known);
  }

  private static List<Known> read(ConfigFolder folder, Language language) {
    List<Known> read =
        Yaml.read(folder, file(language), AnswerFile.class).answers().stream()
            .map(
                entry ->
                    new Known(
                        entry.questions().stream().map(Pattern::compile).toList(),
                        new Found(
                            entry.id(),
                            entry.answer().strip(),
                            !Boolean.FALSE.equals(entry.checked()))))
            .toList();
    if (read.stream().map(each -> each.found().id()).distinct().count() < read.size()) {
      throw new BadConfig(file(language), "two answers have the same id");
    }
    return read;
  }

  private static String file(Language language) {
    return "answers/" + language.code() + ".yaml";
  }

  private static Set<String> ids(Map<Language, List<Known>> known, Language language) {
    return of(known, language).stream().map(each -> each.found().id()).collect(Collectors.toSet());
  }

  private static List<Known> of(Map<Language, List<Known>> known, Language language) {
    return Objects.requireNonNull(known.get(language));
  }

  /// The first answer whose question the text asks.
  public Optional<Found> find(Language language, String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return of(known, language).stream()
        .filter(each -> each.questions().stream().anyMatch(asked -> asked.matcher(plain).find()))
        .findFirst()
        .map(Known::found);
  }

  public int size() {
    return of(known, Language.EN).size();
  }
}
