package dev.ringback.core.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When people of an estate's office are at work.
///
/// @param week shifts by day, in order and apart; at least one
/// @param holidays without work, whatever the day of the week
/// @param extraDays worked to make up for holidays, with the hours of the week's first working day
public record Calendar(
    ZoneId zone,
    Map<DayOfWeek, List<Shift>> week,
    Set<LocalDate> holidays,
    Set<LocalDate> extraDays) {

  public Calendar {
    week = Map.copyOf(week);
    holidays = Set.copyOf(holidays);
    extraDays = Set.copyOf(extraDays);
    if (week.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("nobody ever works");
    }
  }

  public Calendar in(ZoneId other) {
    return new Calendar(other, week, holidays, extraDays);
  }

  public List<Shift> shifts(LocalDate date) {
    if (holidays.contains(date)) {
      return List.of();
    }
    return extraDays.contains(date) ? usual() : week.getOrDefault(date.getDayOfWeek(), List.of());
  }

  public boolean workingDay(LocalDate date) {
    return !shifts(date).isEmpty();
  }

  /// The moment at which so much working time has passed.
  public Instant after(Instant from, Duration worked) {
    if (!worked.isPositive()) {
      return from;
    }
    Duration left = worked;
    for (LocalDate date = from.atZone(zone).toLocalDate(); ; date = date.plusDays(1)) {
      for (Span open : open(date)) {
        Span rest = open.since(from);
        if (rest.empty()) {
          continue;
        }
        if (left.compareTo(rest.length()) <= 0) {
          return rest.from().plus(left);
        }
        left = left.minus(rest.length());
      }
    }
  }

  /// How much working time lies between.
  public Duration worked(Instant from, Instant until) {
    Duration sum = Duration.ZERO;
    LocalDate last = until.atZone(zone).toLocalDate();
    for (LocalDate date = from.atZone(zone).toLocalDate();
        !date.isAfter(last);
        date = date.plusDays(1)) {
      for (Span open : open(date)) {
        Span within = open.since(from).before(until);
        sum = within.empty() ? sum : sum.plus(within.length());
      }
    }
    return sum;
  }

  /// This moment if people are at work, else when they next are.
  public Instant nextOpen(Instant moment) {
    for (LocalDate date = moment.atZone(zone).toLocalDate(); ; date = date.plusDays(1)) {
      for (Span open : open(date)) {
        Span rest = open.since(moment);
        if (!rest.empty()) {
          return rest.from();
        }
      }
    }
  }

  /// Whether people are at work up to this moment: that of closing, but not that of opening.
  public boolean workedUntil(Instant moment) {
    return nextOpen(moment.minusNanos(1)).isBefore(moment);
  }

  /// The longest time without work that begins within a span; a year's holidays make it.
  public Span longestClosure(Instant from, Instant until) {
    Span longest = new Span(from, from);
    Instant closed = from;
    for (LocalDate date = from.atZone(zone).toLocalDate();
        closed.isBefore(until);
        date = date.plusDays(1)) {
      for (Span open : open(date)) {
        Span before = new Span(closed, open.from());
        longest = before.length().compareTo(longest.length()) > 0 ? before : longest;
        closed = open.until().isAfter(closed) ? open.until() : closed;
      }
    }
    return longest;
  }

  /// The end of a day in this zone.
  Instant endOf(LocalDate date) {
    return date.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private List<Shift> usual() {
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Shift> shifts = week.getOrDefault(day, List.of());
      if (!shifts.isEmpty()) {
        return shifts;
      }
    }
    return List.of();
  }

  /// A day's shifts as moments; where the clocks change, a shift may lose an hour, gain one, or
  /// come in two pieces.
  private List<Span> open(LocalDate date) {
    List<Shift> shifts = shifts(date);
    List<Span> spans = new ArrayList<>();
    Instant end = endOf(date);
    Instant at = date.atStartOfDay(zone).toInstant();
    while (!shifts.isEmpty() && at.isBefore(end)) {
      ZoneOffset offset = zone.getRules().getOffset(at);
      ZoneOffsetTransition change = zone.getRules().nextTransition(at);
      Instant until =
          change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
      for (Shift shift : shifts) {
        Span span = span(date, shift, offset).since(at).before(until);
        if (!span.empty()) {
          spans.add(span);
        }
      }
      at = until;
    }
    return spans;
  }

  private static Span span(LocalDate date, Shift shift, ZoneOffset offset) {
    LocalDateTime until =
        shift.until().equals(LocalTime.MIDNIGHT)
            ? date.plusDays(1).atStartOfDay()
            : date.atTime(shift.until());
    return new Span(date.atTime(shift.from()).toInstant(offset), until.toInstant(offset));
  }
}
