package dev.ringback.hotline.api;

import dev.ringback.core.report.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Spans by name: `summary=2026-03` is the month of the callback summary (C24), `quarter=2026-Q1` a
/// quarter.
final class NamedSpan {

  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final int MONTHS = 3;

  private NamedSpan() {}

  /// @param monthFrom on this day of the month before a summary's month begins; 1: with itself
  static Optional<Span> of(
      Map<String, String> asked, @Nullable String site, ZoneId zone, int monthFrom) {
    String month = asked.get("summary");
    if (month != null && !month.isBlank()) {
      LocalDate first = month(month.strip()).atDay(monthFrom);
      LocalDate from = monthFrom == 1 ? first : first.minusMonths(1);
      return Optional.of(span(from, from.plusMonths(1), site, zone));
    }
    String quarter = asked.get("quarter");
    if (quarter == null || quarter.isBlank()) {
      return Optional.empty();
    }
    Matcher named = QUARTER.matcher(quarter.strip());
    if (!named.matches()) {
      throw Refusal.field("quarter", "must be like 2026-Q1");
    }
    int first = (Integer.parseInt(named.group(2)) - 1) * MONTHS + 1;
    LocalDate from = LocalDate.of(Integer.parseInt(named.group(1)), first, 1);
    return Optional.of(span(from, from.plusMonths(MONTHS), site, zone));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.field("summary", "must be a month like 2026-03");
    }
  }

  private static Span span(LocalDate from, LocalDate to, @Nullable String site, ZoneId zone) {
    return new Span(
        from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), site, zone);
  }
}
