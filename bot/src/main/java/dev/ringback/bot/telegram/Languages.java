package dev.ringback.bot.telegram;

import dev.ringback.core.triage.Language;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Which language to answer in, going by the sender's app alone.
final class Languages {

  private Languages() {}

  static Language of(JsonNode from) {
    String tag = from.path("language_code").asString("zh");
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.getLanguage().equals("zh")) {
      return Language.EN;
    }
    boolean traditional =
        locale.getScript().equals("Hant")
            || (locale.getScript().isEmpty() && locale.getCountry().matches("TW|HK|MO"));
    return traditional ? Language.ZH_HANT : Language.ZH_HANS;
  }
}
