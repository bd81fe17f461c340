package dev.ringback.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// The obvious way: looks at the clock on the wall, minute by minute.
final class SlowCalendar {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Calendar calendar;

  SlowCalendar(Calendar calendar) {
    this.calendar = calendar;
  }

  boolean atWork(Instant minute) {
    ZonedDateTime wall = minute.atZone(calendar.zone());
    LocalTime time = wall.toLocalTime();
    return calendar.shifts(wall.toLocalDate()).stream()
        .anyMatch(
            shift ->
                !time.isBefore(shift.from())
                    && (shift.until().equals(LocalTime.MIDNIGHT) || time.isBefore(shift.until())));
  }

  Instant after(Instant from, Duration worked) {
    Instant at = from;
    for (Duration left = worked; left.isPositive(); at = at.plus(MINUTE)) {
      left = atWork(at) ? left.minus(MINUTE) : left;
    }
    return at;
  }

  Duration worked(Instant from, Instant until) {
    Duration sum = Duration.ZERO;
    for (Instant at = from; at.isBefore(until); at = at.plus(MINUTE)) {
      sum = atWork(at) ? sum.plus(MINUTE) : sum;
    }
    return sum;
  }

  /// When an answer is due that was due then: not while nobody has been at work in the minute
  /// before, but at the end of a day on which people still were for so long.
  Instant answered(Instant from, Instant due, Duration respond) {
    if (atWork(due.minus(MINUTE))) {
      return due;
    }
    LocalDate today = day(due.minus(MINUTE));
    if (!day(due).equals(today)) {
      Duration open = Duration.ZERO;
      for (Instant at = from; at.isBefore(due); at = at.plus(MINUTE)) {
        open = day(at).equals(today) && atWork(at) ? open.plus(MINUTE) : open;
      }
      if (open.compareTo(respond) >= 0) {
        return due;
      }
    }
    return after(due, respond);
  }

  /// When this many days, each of which counts, have passed and the last has ended.
  Instant endOfDay(Instant from, int count, java.util.function.Predicate<LocalDate> counts) {
    LocalDate day = day(from);
    int passed = 0;
    Instant at = from;
    while (true) {
      at = at.plus(MINUTE);
      if (!day(at).equals(day)) {
        if (passed == count) {
          return at;
        }
        day = day(at);
        passed += counts.test(day) ? 1 : 0;
      }
    }
  }

  private LocalDate day(Instant at) {
    return at.atZone(calendar.zone()).toLocalDate();
  }
}
