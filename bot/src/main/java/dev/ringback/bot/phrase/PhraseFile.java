package dev.ringback.bot.phrase;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Entry;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.triage.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `config/phrases/<language>.yaml`: reads it and notes every mistake with its line.
final class PhraseFile {

  private static final String PHRASES = "phrases";
  // as YAML writes that there is nothing
  private static final Set<String> NOTHING = Set.of("", "~", "null");
  private static final Map<String, Phrase> KNOWN =
      Phrase.all().stream().collect(Collectors.toMap(Phrase::key, Function.identity()));

  private final Language language;
  private final Mistakes mistakes;

  PhraseFile(Language language, Mistakes mistakes) {
    this.language = language;
    this.mistakes = mistakes;
  }

  Map<Phrase, String> read(ConfigFolder folder) {
    return Entry.root(folder, PHRASES + "/" + language.code() + ".yaml", mistakes)
        .flatMap(root -> root.only(PHRASES).need(PHRASES))
        .map(this::texts)
        .orElse(Map.of());
  }

  private Map<Phrase, String> texts(Entry phrases) {
    Map<Phrase, String> texts = new HashMap<>();
    for (Entry.Field field : phrases.fields()) {
      Phrase phrase = KNOWN.get(field.key().text());
      if (phrase == null) {
        field.key().wrong("there is no phrase '" + field.key().text() + "'");
      } else {
        texts.put(phrase, field.value().text());
        check(phrase, field);
      }
    }
    KNOWN.values().stream()
        .filter(phrase -> !texts.containsKey(phrase))
        .forEach(phrase -> phrases.wrong("phrase '" + phrase.key() + "' is missing"));
    return texts;
  }

  private void check(Phrase phrase, Entry.Field field) {
    if (!field.value().plain()) {
      wrong(phrase, field, "must be a text");
    } else if (NOTHING.contains(field.value().text())) {
      wrong(phrase, field, "is empty");
    } else {
      TextCheck.mistakes(language, phrase, field.value().text())
          .forEach(why -> wrong(phrase, field, why));
    }
  }

  private static void wrong(Phrase phrase, Entry.Field field, String why) {
    field.key().wrong("phrase '" + phrase.key() + "' " + why);
  }
}
