package dev.ringback.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.AfterHours;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.triage.Urgency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Limits agree with counting minutes one by one: over lunch breaks, holidays, clock changes and
/// the year's end.
class LimitLawTest {

  private static final Limit.SameDay SAME_DAY =
      new Limit.SameDay(LocalTime.of(18, 0), LocalTime.NOON);

  /// A while before something happens to the calendar or the clocks.
  private static final List<Instant> NEAR =
      List.of(
          Instant.parse("2026-03-28T22:00:00Z"), // London springs forward on the 29th
          Instant.parse("2026-10-24T22:00:00Z"), // and back on October 25th
          Instant.parse("2026-03-08T03:00:00Z"), // New York springs forward on the 8th
          Instant.parse("2026-11-01T03:00:00Z"), // and back
          Instant.parse("2026-12-31T12:00:00Z"), // the year's end
          Instant.parse("2027-02-26T12:00:00Z"),
          Instant.parse("2026-02-12T01:00:00Z")); // before the spring festival

  @Property(tries = 300)
  void workingTimePassesAsOnTheWall(
      @ForAll("calendars") Calendar calendar,
      @ForAll("moments") Instant reported,
      @ForAll @IntRange(min = 1, max = 30) int hours) {
    assertThat(new Limit.WorkingHours(hours).from(reported, calendar))
        .isEqualTo(new SlowCalendar(calendar).after(reported, Duration.ofHours(hours)));
  }

  @Property(tries = 200)
  void workBetweenIsCountedAsOnTheWall(
      @ForAll("calendars") Calendar calendar,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(max = 10_000) int minutes) {
    Instant until = from.plus(Duration.ofMinutes(minutes));

    assertThat(calendar.worked(from, until))
        .isEqualTo(new SlowCalendar(calendar).worked(from, until));
  }

  @Property(tries = 200)
  void peopleAreNextAtWorkAsOnTheWall(
      @ForAll("calendars") Calendar calendar, @ForAll("moments") Instant from) {
    Instant at = from;
    while (!new SlowCalendar(calendar).atWork(at)) {
      at = at.plus(Duration.ofMinutes(1));
    }

    assertThat(calendar.nextOpen(from)).isEqualTo(at);
  }

  @Property(tries = 150)
  void daysEndAsOnTheWall(
      @ForAll("calendars") Calendar calendar,
      @ForAll("moments") Instant reported,
      @ForAll @IntRange(min = 1, max = 5) int days) {
    SlowCalendar slow = new SlowCalendar(calendar);

    assertThat(new Limit.Days(days).from(reported, calendar))
        .isEqualTo(slow.endOfDay(reported, days, day -> true));
    assertThat(new Limit.WorkingDays(days).from(reported, calendar))
        .isEqualTo(slow.endOfDay(reported, days, calendar::workingDay));
    assertThat(new Limit.ByMidnight().from(reported, calendar))
        .isEqualTo(slow.endOfDay(reported, 0, day -> true));
  }

  @Property(tries = 150)
  void theSameDayEndsAtMidnightOrAtNoonOfTheNext(
      @ForAll("calendars") Calendar calendar, @ForAll("moments") Instant reported) {
    boolean late = reported.atZone(calendar.zone()).toLocalTime().isAfter(SAME_DAY.cutoff());
    Instant midnight = new SlowCalendar(calendar).endOfDay(reported, 0, day -> true);
    Instant noon = midnight;
    while (!noon.atZone(calendar.zone()).toLocalTime().equals(LocalTime.NOON)) {
      noon = noon.plus(Duration.ofMinutes(1));
    }

    assertThat(SAME_DAY.from(reported, calendar)).isEqualTo(late ? noon : midnight);
  }

  @Property(tries = 200)
  void whatIsLeftOfALimitIsGivenAgain(
      @ForAll("calendars") Calendar calendar,
      @ForAll("moments") Instant reported,
      @ForAll @IntRange(min = 1, max = 30) int hours,
      @ForAll @IntRange(max = 600) int used) {
    Limit limit = new Limit.WorkingHours(hours);
    Instant due = limit.from(reported, calendar);
    Instant stopped = reported.plus(Duration.ofMinutes(used));
    if (stopped.isAfter(due)) {
      return;
    }

    Duration left = limit.pace().left(stopped, due, calendar);

    assertThat(calendar.worked(reported, stopped).plus(left)).isEqualTo(Duration.ofHours(hours));
    assertThat(limit.pace().after(stopped, left, calendar)).isEqualTo(due);
  }

  @Property(tries = 300)
  void answersWaitForTheOfficeAsOnTheWall(
      @ForAll("calendars") Calendar calendar,
      @ForAll("moments") Instant reported,
      @ForAll @IntRange(min = 1, max = 300) int wait,
      @ForAll @IntRange(min = 0, max = 3_000) int told,
      @ForAll @IntRange(min = 0, max = 3_000) int more) {
    SlowCalendar slow = new SlowCalendar(calendar);
    Duration respond = Duration.ofMinutes(wait);
    Instant first = reported.plus(Duration.ofMinutes(told));
    Instant last = first.plus(Duration.ofMinutes(more));
    Due due =
        new AfterHours(respond, Set.of(Urgency.LOW))
            .moved(new Due(first, last, Limit.Pace.ROUND_THE_CLOCK), reported, calendar);
    Instant limit = slow.answered(reported, last, respond);
    Instant promised = slow.answered(reported, first, respond);

    assertThat(due.limit()).isEqualTo(limit);
    assertThat(due.told()).isEqualTo(promised.isBefore(limit) ? promised : limit);
    assertThat(due.pace() == Limit.Pace.WORKING)
        .isEqualTo(!limit.equals(last) || !promised.equals(first));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Combinators.combine(Arbitraries.of(NEAR), Arbitraries.integers().between(0, 4_000))
        .as((near, minutes) -> near.plus(Duration.ofMinutes(minutes)));
  }

  @Provide
  Arbitrary<Calendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of("Europe/London", "America/New_York", "Asia/Shanghai").map(ZoneId::of);
    Arbitrary<List<Shift>> days =
        Arbitraries.of(
            List.of(Shift.parse("09:00-12:00"), Shift.parse("13:30-18:00")),
            List.of(Shift.parse("00:30-01:30"), Shift.parse("02:10-04:00")),
            List.of(Shift.parse("00:00-24:00")),
            List.of(Shift.parse("22:00-24:00")),
            List.of());
    Arbitrary<Set<LocalDate>> dates =
        Arbitraries.of(
                "2026-03-29", "2026-10-26", "2026-11-02", "2026-12-31", "2027-01-01", "2026-02-16")
            .map(LocalDate::parse)
            .set()
            .ofMaxSize(4);
    return Combinators.combine(zones, days.list().ofSize(6), dates, dates)
        .as(LimitLawTest::calendar);
  }

  private static Calendar calendar(
      ZoneId zone, List<List<Shift>> days, Set<LocalDate> holidays, Set<LocalDate> extra) {
    Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    week.put(DayOfWeek.THURSDAY, List.of(Shift.parse("09:00-12:00"), Shift.parse("13:30-18:00")));
    for (int i = 0; i < days.size(); i++) {
      week.putIfAbsent(DayOfWeek.of(i + 1), days.get(i));
    }
    return new Calendar(
        zone,
        week,
        holidays,
        extra.stream().filter(day -> !holidays.contains(day)).collect(Collectors.toSet()));
  }
}
