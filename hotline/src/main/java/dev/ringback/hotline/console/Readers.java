package dev.ringback.hotline.console;

import dev.ringback.bot.phrase.AddressLine;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Language;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Writes as whoever looks at a page reads.
@Component("readers")
public class Readers {

  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  private final AddressLine places;

  Readers(Phrases phrases) {
    this.places = new AddressLine(phrases);
  }

  /// Empty if nothing is known.
  public String place(Place place) {
    return places.say(language(), place);
  }

  private static Language language() {
    Locale locale = LocaleContextHolder.getLocale();
    if (!locale.getLanguage().equals("zh")) {
      return Language.EN;
    }
    return traditional(locale) ? Language.ZH_HANT : Language.ZH_HANS;
  }

  /// Whether somebody of this locale reads Chinese in Traditional script.
  static boolean traditional(Locale locale) {
    return locale.getLanguage().equals("zh")
        && (locale.getScript().isEmpty()
            ? TRADITIONAL.contains(locale.getCountry())
            : locale.getScript().equals("Hant"));
  }
}
