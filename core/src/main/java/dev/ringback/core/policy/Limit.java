package dev.ringback.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/// How much time a promise gives, counted from the minute of the report.
public sealed interface Limit {

  /// Reports after this hour are promised for noon of the next day (service-standards §4.3).
  LocalTime SAME_DAY_CUTOFF = LocalTime.of(18, 0);

  /// When it is up for a report at this time in this zone.
  Instant from(Instant reported, ZoneId zone);

  /// Reads `PT15M`, `P3D` or `same-day`.
  @JsonCreator
  static Limit parse(String text) {
    if (text.equals("same-day")) {
      return new SameDay();
    }
    try {
      return text.startsWith("PT")
          ? new Hours(Duration.parse(text))
          : new Days(Period.parse(text).getDays());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no limit: write PT15M, P3D or same-day", e);
    }
  }

  /// Round-the-clock time, to the minute.
  record Hours(Duration length) implements Limit {
    @Override
    public Instant from(Instant reported, ZoneId zone) {
      return reported.plus(length);
    }
  }

  /// Calendar days, first day not counted: until the end of the last one.
  record Days(int count) implements Limit {
    @Override
    public Instant from(Instant reported, ZoneId zone) {
      return reported
          .atZone(zone)
          .toLocalDate()
          .plusDays(count + 1L)
          .atStartOfDay(zone)
          .toInstant();
    }
  }

  /// Before midnight of the day of the report; after the cut-off, noon of the next day.
  record SameDay() implements Limit {
    @Override
    public Instant from(Instant reported, ZoneId zone) {
      ZonedDateTime local = reported.atZone(zone);
      return local.toLocalTime().isBefore(SAME_DAY_CUTOFF)
          ? local.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant()
          : local.toLocalDate().plusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
  }
}
