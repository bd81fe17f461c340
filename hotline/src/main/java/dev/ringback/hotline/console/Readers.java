package dev.ringback.hotline.console;

import dev.ringback.core.triage.Language;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/// Knows in which language whoever looks at a page reads.
final class Readers {

  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  private Readers() {}

  static Language language() {
    Locale locale = LocaleContextHolder.getLocale();
    if (!locale.getLanguage().equals("zh")) {
      return Language.EN;
    }
    return TRADITIONAL.contains(locale.getCountry()) || locale.getScript().equals("Hant")
        ? Language.ZH_HANT
        : Language.ZH_HANS;
  }
}
