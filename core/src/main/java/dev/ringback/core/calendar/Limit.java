package dev.ringback.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much time a promise gives, counted from the minute of the report (service-standards §0.3).
public sealed interface Limit {

  /// When it is up for a report at this time.
  Instant from(Instant reported, Calendar calendar);

  /// What time passes for it, where a wait stops it.
  default Pace pace() {
    return Pace.ROUND_THE_CLOCK;
  }

  /// Reads `PT15M`, `P3D`, `4 working hours`, `1 working day`, `same-day` or `by-midnight`.
  static Limit parse(String text, SameDay sameDay) {
    Matcher working = Written.WORKING.matcher(text);
    if (working.matches()) {
      int count = Integer.parseInt(working.group(1));
      return working.group(2).startsWith("hour") ? new WorkingHours(count) : new WorkingDays(count);
    }
    return switch (text) {
      case "same-day" -> sameDay;
      case "by-midnight" -> new ByMidnight();
      default -> iso(text);
    };
  }

  private static Limit iso(String text) {
    try {
      if (text.startsWith("PT")) {
        return new Hours(Duration.parse(text));
      }
      Period period = Period.parse(text);
      if (period.toTotalMonths() == 0 && period.getDays() > 0) {
        return new Days(period.getDays());
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "'"
            + text
            + "' is no limit: write PT15M, P3D, 4 working hours, 1 working day, same-day or"
            + " by-midnight");
  }

  /// What a limit is counted in while it is stopped and resumed.
  enum Pace {
    ROUND_THE_CLOCK,
    WORKING;

    /// What is left of a limit at this moment.
    public Duration left(Instant at, Instant due, Calendar calendar) {
      return this == WORKING ? calendar.worked(at, due) : Duration.between(at, due);
    }

    /// When so much is up.
    public Instant after(Instant at, Duration left, Calendar calendar) {
      return this == WORKING ? calendar.after(at, left) : at.plus(left);
    }
  }

  /// How limits in working time are written.
  final class Written {
    private static final Pattern WORKING =
        Pattern.compile("([1-9]\\d{0,2}) working (hours?|days?)");

    private Written() {}
  }

  /// Round-the-clock time, to the minute.
  record Hours(Duration length) implements Limit {

    public Hours {
      if (length.isNegative()) {
        throw new IllegalArgumentException("a limit lies ahead: " + length);
      }
    }

    @Override
    public Instant from(Instant reported, Calendar calendar) {
      return reported.plus(length);
    }
  }

  /// Working time: nothing passes outside the office's hours.
  record WorkingHours(int count) implements Limit {
    @Override
    public Instant from(Instant reported, Calendar calendar) {
      return calendar.after(reported, Duration.ofHours(count));
    }

    @Override
    public Pace pace() {
      return Pace.WORKING;
    }
  }

  /// Calendar days, first day not counted: until the end of the last one.
  record Days(int count) implements Limit {
    @Override
    public Instant from(Instant reported, Calendar calendar) {
      return calendar.endOf(reported.atZone(calendar.zone()).toLocalDate().plusDays(count));
    }
  }

  /// Working days, first day not counted: until the end of the last one.
  record WorkingDays(int count) implements Limit {
    @Override
    public Instant from(Instant reported, Calendar calendar) {
      LocalDate day = reported.atZone(calendar.zone()).toLocalDate();
      int left = count;
      while (left > 0) {
        day = day.plusDays(1);
        left -= calendar.workingDay(day) ? 1 : 0;
      }
      return calendar.endOf(day);
    }

    @Override
    public Pace pace() {
      return Pace.WORKING;
    }
  }

  /// Before midnight of the day of the report; for a report after the cut-off, this hour of the
  /// next day.
  record SameDay(LocalTime cutoff, LocalTime nextDay) implements Limit {
    @Override
    public Instant from(Instant reported, Calendar calendar) {
      ZonedDateTime local = reported.atZone(calendar.zone());
      return local.toLocalTime().isAfter(cutoff)
          ? local.toLocalDate().plusDays(1).atTime(nextDay).atZone(calendar.zone()).toInstant()
          : calendar.endOf(local.toLocalDate());
    }
  }

  /// Before midnight of the day of the report, however late that is: for dangers.
  record ByMidnight() implements Limit {
    @Override
    public Instant from(Instant reported, Calendar calendar) {
      return calendar.endOf(reported.atZone(calendar.zone()).toLocalDate());
    }
  }
}
