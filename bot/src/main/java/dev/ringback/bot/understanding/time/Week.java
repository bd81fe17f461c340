package dev.ringback.bot.understanding.time;

import dev.ringback.bot.understanding.text.Text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Days of the week and of the month, seen from today.
record Week(LocalDate today) {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int DAYS = 7;

  /// @param weeks 0 for this week, -1 for the last; a week begins on Monday
  DayWord inWeek(Span span, DayOfWeek day, int weeks) {
    LocalDate date = today.with(DayOfWeek.MONDAY).plusWeeks(weeks).plusDays(day.ordinal());
    return DayWord.offset(span, today, (int) (date.toEpochDay() - today.toEpochDay()));
  }

  /// The day of that name nearest to today, on either side.
  DayWord nearest(Span span, DayOfWeek day) {
    return DayWord.either(
        span,
        today.with(TemporalAdjusters.previousOrSame(day)),
        today.with(TemporalAdjusters.nextOrSame(day)));
  }

  DayWord weekend(Span span, int weeks) {
    LocalDate saturday = today.with(DayOfWeek.MONDAY).plusWeeks(weeks).plusDays(5);
    return weeks < 0
        ? new DayWord(
            span, DayWord.Tense.PAST, saturday, saturday, saturday.plusDays(1), WEEKEND, false)
        : new DayWord(
            span,
            DayWord.Tense.EITHER,
            saturday.minusWeeks(today.isBefore(saturday) ? 1 : 0),
            saturday.isBefore(today) ? today : saturday,
            saturday.plusDays(1),
            WEEKEND,
            false);
  }

  DayWord weekdays(Span span) {
    return DayWord.ahead(span, today, today.plusDays(DayWord.HORIZON_DAYS), DayWord.WEEKDAYS);
  }

  DayWord every(Span span, DayOfWeek day) {
    return DayWord.ahead(span, today, today.plusDays(DayWord.HORIZON_DAYS), Set.of(day));
  }

  DayWord everyDay(Span span) {
    return DayWord.ahead(span, today, today.plusDays(DayWord.HORIZON_DAYS), DayWord.EVERY);
  }

  DayWord nextWeek(Span span) {
    LocalDate monday = today.with(DayOfWeek.MONDAY).plusWeeks(1);
    return DayWord.ahead(span, monday, monday.plusDays(DAYS - 1), DayWord.EVERY);
  }

  /// @param month 0 for the month that makes it nearest
  Optional<DayWord> date(Span span, int month, int dayOfMonth) {
    return month == 0
        ? dayOfMonth(span, dayOfMonth)
        : date(today.getYear(), month, dayOfMonth)
            .map(
                date ->
                    DayWord.either(
                        span,
                        date.isAfter(today) ? date.minusYears(1) : date,
                        date.isBefore(today) ? date.plusYears(1) : date));
  }

  Optional<DayWord> lastMonth(Span span, int dayOfMonth) {
    LocalDate month = today.minusMonths(1);
    return date(month.getYear(), month.getMonthValue(), dayOfMonth)
        .map(date -> DayWord.either(span, date, date));
  }

  private Optional<DayWord> dayOfMonth(Span span, int dayOfMonth) {
    Optional<LocalDate> past = search(dayOfMonth, -1);
    Optional<LocalDate> next = search(dayOfMonth, 1);
    return past.isPresent() && next.isPresent()
        ? Optional.of(DayWord.either(span, past.get(), next.get()))
        : Optional.empty();
  }

  /// The nearest such day in one direction, today included; not every month has a 31st.
  private Optional<LocalDate> search(int dayOfMonth, int direction) {
    for (int months = 0; months <= 2; months++) {
      LocalDate month = today.plusMonths((long) direction * months);
      Optional<LocalDate> date = date(month.getYear(), month.getMonthValue(), dayOfMonth);
      if (date.isPresent() && Integer.signum(date.get().compareTo(today)) * direction >= 0) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
