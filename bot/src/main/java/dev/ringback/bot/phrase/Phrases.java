package dev.ringback.bot.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Yaml;
import dev.ringback.core.triage.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words for every [Phrase] in every language: ICU messages from
/// `config/phrases/<language>.yaml`.
public final class Phrases {

  private final Map<Language, Map<Phrase, String>> texts;

  private Phrases(Map<Language, Map<Phrase, String>> texts) {
    this.texts = texts;
  }

  /// @throws BadConfig if a text is missing, unknown, empty, or uses an argument that it is not
  ///   given
  public static Phrases read(ConfigFolder folder) {
    Map<Language, Map<Phrase, String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, read(folder, language));
    }
    return new Phrases(texts);
  }

  private static Map<Phrase, String> read(ConfigFolder folder, Language language) {
    String file = "phrases/" + language.code() + ".yaml";
    Texts written = Yaml.read(folder, file, Texts.class);
    Map<String, String> left = new HashMap<>(written.phrases());
    Map<Phrase, String> texts = new HashMap<>();
    for (Phrase phrase : Phrase.all()) {
      String text = left.remove(phrase.key());
      if (text == null || text.isBlank()) {
        throw new BadConfig(file, "phrase '" + phrase.key() + "' is missing");
      }
      check(file, phrase, text);
      texts.put(phrase, text.strip());
    }
    if (!left.isEmpty()) {
      throw new BadConfig(file, "there is no phrase '" + left.keySet().iterator().next() + "'");
    }
    return texts;
  }

  private static void check(String file, Phrase phrase, String text) {
    try {
      Set<String> unknown = new HashSet<>(new MessageFormat(text).getArgumentNames());
      unknown.removeAll(phrase.arguments());
      if (!unknown.isEmpty()) {
        throw new BadConfig(
            file,
            "phrase '"
                + phrase.key()
                + "' uses {"
                + unknown.iterator().next()
                + "}, which it is not given");
      }
    } catch (IllegalArgumentException e) {
      throw new BadConfig(file, "phrase '" + phrase.key() + "': " + e.getMessage());
    }
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

  /// The file's one key.
  record Texts(Map<String, String> phrases) {}
}
