package dev.ringback.hotline.bundle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// What things are called on a printed sheet, in the owner's language.
record Labels(MessageSource messages, Locale locale, ZoneId zone) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  String say(String key) {
    return known(key, key);
  }

  /// @param otherwise where there is no word for it
  String known(String key, String otherwise) {
    return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, locale), otherwise);
  }

  String author(String who) {
    return known("author." + who, who);
  }

  String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(at.atZone(zone));
  }

  static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
