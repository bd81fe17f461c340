package dev.ringback.bot.understanding.time;

import dev.ringback.bot.understanding.text.Text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// A day or days that a message names, seen from today.
///
/// @param past what it means where something began then
/// @param from the first day it means where somebody is at home then
/// @param until the last such day
/// @param vague some days or weeks about it are meant
record DayWord(
    Span span,
    Tense tense,
    LocalDate past,
    LocalDate from,
    LocalDate until,
    Set<DayOfWeek> days,
    boolean vague) {

  enum Tense {
    PAST,
    EITHER,
    FUTURE
  }

  static final Set<DayOfWeek> EVERY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));
  static final Set<DayOfWeek> WEEKDAYS =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /// How far ahead "weekdays" or "from Saturday on" reach.
  static final int HORIZON_DAYS = 13;

  /// These days but for the other's.
  DayWord without(DayWord other) {
    EnumSet<DayOfWeek> left = EnumSet.copyOf(days);
    left.removeIf(day -> other.covers(day));
    return left.isEmpty() ? this : new DayWord(span, tense, past, from, until, left, vague);
  }

  /// Whether it may fall on that day of the week.
  private boolean covers(DayOfWeek day) {
    return days.contains(day)
        && from.datesUntil(until.plusDays(1)).anyMatch(date -> date.getDayOfWeek() == day);
  }

  static DayWord offset(Span span, LocalDate today, int days) {
    LocalDate day = today.plusDays(days);
    Tense tense = days < 0 ? Tense.PAST : days > 0 ? Tense.FUTURE : Tense.EITHER;
    return new DayWord(span, tense, day, day, day, EVERY, false);
  }

  static DayWord vaguely(Span span, LocalDate past) {
    return new DayWord(span, Tense.PAST, past, past, past, EVERY, true);
  }

  /// A day that may be the last such or the next such.
  static DayWord either(Span span, LocalDate past, LocalDate next) {
    return new DayWord(span, Tense.EITHER, past, next, next, EVERY, false);
  }

  static DayWord ahead(Span span, LocalDate from, LocalDate until, Set<DayOfWeek> days) {
    return new DayWord(span, Tense.FUTURE, from, from, until, days, false);
  }

  /// Both days, and of the days between them only those of the same names.
  DayWord and(DayWord other) {
    Set<DayOfWeek> both = EnumSet.noneOf(DayOfWeek.class);
    both.addAll(named());
    both.addAll(other.named());
    return new DayWord(
        span,
        tense,
        past,
        from.isBefore(other.from) ? from : other.from,
        until.isAfter(other.until) ? until : other.until,
        both,
        vague);
  }

  private Set<DayOfWeek> named() {
    return from.equals(until) ? Set.of(from.getDayOfWeek()) : days;
  }

  DayWord openEnded() {
    return new DayWord(span, tense, past, from, from.plusDays(HORIZON_DAYS), days, vague);
  }
}
