package dev.ringback.bot.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistakes;
import dev.ringback.core.triage.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The words for every [Phrase] in every language: ICU messages from
/// `config/phrases/<language>.yaml`.
public final class Phrases {

  private final Map<Language, Map<Phrase, String>> texts;

  private Phrases(Map<Language, Map<Phrase, String>> texts) {
    this.texts = texts;
  }

  /// @throws BadConfig naming file, line and reason of every mistake in all languages
  public static Phrases read(ConfigFolder folder) {
    Mistakes mistakes = new Mistakes();
    Map<Language, Map<Phrase, String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      mistakes
          .collect(() -> new PhraseFile(language, mistakes).read(folder))
          .ifPresent(read -> texts.put(language, read));
    }
    mistakes.refuse();
    return new Phrases(texts);
  }

  /// The words of a phrase.
  ///
  /// @param arguments name, value, name, value …; all that the phrase declares
  public String say(Language language, Phrase phrase, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    return say(language, phrase, named);
  }

  /// The words of a phrase with its arguments by name.
  public String say(Language language, Phrase phrase, Map<String, ?> arguments) {
    String text = Objects.requireNonNull(Objects.requireNonNull(texts.get(language)).get(phrase));
    // a MessageFormat is not thread-safe, and cheap enough to make
    return new MessageFormat(text, ULocale.forLanguageTag(language.code()))
        .format(new HashMap<>(arguments));
  }
}
