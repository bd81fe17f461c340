package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.triage.Language;
import java.time.ZoneId;

/// What to speak with somebody who has not written a word yet: a guess by number and place.
final class FirstLanguage {

  private FirstLanguage() {}

  static Language of(Address address, ZoneId zone) {
    String value = address.value();
    if (value.startsWith("+")) {
      return value.startsWith("+86")
          ? Language.ZH_HANS
          : value.matches("\\+(852|853|886).*") ? Language.ZH_HANT : Language.EN;
    }
    return switch (zone.getId()) {
      case "Asia/Shanghai", "Asia/Urumqi", "PRC" -> Language.ZH_HANS;
      case "Asia/Taipei", "Asia/Hong_Kong", "Asia/Macau" -> Language.ZH_HANT;
      default -> Language.EN;
    };
  }
}
