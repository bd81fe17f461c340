package dev.ringback.hotline.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what callers give, and names the field when it makes no sense.
final class Given {

  static final int LONGEST_TEXT = 10_000;

  private static final Pattern PHONE = Pattern.compile("\\+\\d{6,15}");

  private Given() {}

  /// Without what PostgreSQL or UTF-8 cannot hold; blank becomes null.
  ///
  /// @throws Refusal if it is longer than any honest text
  static @Nullable String text(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.field(field, "may have at most " + LONGEST_TEXT + " characters");
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0)
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  static String needed(String field, @Nullable String text) {
    String clean = text(field, text);
    if (clean == null) {
      throw Refusal.field(field, "is needed");
    }
    return clean;
  }

  /// E.164, to look for; the plus that a query string has turned into a space is forgiven.
  static @Nullable String phoneAsked(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String digits = text.strip();
    return phone(field, digits.startsWith("+") ? digits : "+" + digits);
  }

  /// E.164, to keep: without its plus a number would be taken for another country's.
  static @Nullable String phone(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String phone = text.strip();
    if (!PHONE.matcher(phone).matches()) {
      throw Refusal.field(field, "must be a phone number in E.164, such as +8613800000001");
    }
    return phone;
  }

  /// A list without gaps; left out it is empty.
  static <T, C extends Collection<T>> C all(String field, @Nullable C given, C none) {
    if (given == null) {
      return none;
    }
    if (given.stream().anyMatch(Objects::isNull)) {
      throw Refusal.field(field, "has an entry that is null");
    }
    return given;
  }

  /// One word of a fixed list, written as the API writes it.
  static <T extends Enum<T>> @Nullable T word(String field, @Nullable String text, Class<T> list) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return FixedList.of(list)
        .named(text.strip())
        .orElseThrow(() -> Refusal.field(field, FixedList.of(list).expected()));
  }

  /// A time with zone, or a date, which is its first moment in the site's zone.
  static @Nullable Instant time(String field, @Nullable String text, ZoneId zone) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String time = text.strip().replace(' ', '+');
    try {
      return time.length() == "2026-01-31".length()
          ? LocalDate.parse(time).atStartOfDay(zone).toInstant()
          : OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.field(field, "must be a date or an ISO-8601 time with zone");
    }
  }
}
