package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.calendar.Shift;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Entry;
import dev.ringback.core.config.Mistakes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `policy/calendars.yaml` and names every mistake in it.
final class CalendarsFile {

  static final String NAME = "policy/calendars.yaml";

  private final ZoneId zone;

  private CalendarsFile(ZoneId zone) {
    this.zone = zone;
  }

  /// @param zone of calendars that name none
  /// @return empty if `mistakes` were found
  static Optional<Calendars> read(ConfigFolder folder, ZoneId zone, Mistakes mistakes) {
    return Entry.root(folder, NAME, mistakes).flatMap(new CalendarsFile(zone)::calendars);
  }

  private Optional<Calendars> calendars(Entry root) {
    root.only("default", "sites");
    Optional<Calendar> usual = root.need("default").flatMap(this::calendar);
    Map<String, Calendar> sites = new HashMap<>();
    Set<String> zoned = new HashSet<>();
    for (Entry.Field field : root.find("sites").map(Entry::fields).orElse(List.of())) {
      site(field, usual, sites);
      field.value().find("zone").ifPresent(own -> zoned.add(field.key().text()));
    }
    return usual.map(found -> new Calendars(found, sites, zoned));
  }

  /// An estate with nothing of its own has the usual calendar; one that names anything names its
  /// hours, too, so that nobody's holidays are taken for another country's.
  private void site(Entry.Field field, Optional<Calendar> usual, Map<String, Calendar> sites) {
    String name = field.key().text();
    if (name.isBlank()) {
      field.key().wrong("an estate needs a name");
    }
    Optional<Calendar> own = field.value().bare() ? usual : calendar(field.value());
    own.ifPresent(found -> sites.put(name, found));
  }

  private Optional<Calendar> calendar(Entry entry) {
    entry.only("zone", "hours", "holidays", "workingDays");
    ZoneId own = entry.find("zone").flatMap(at -> at.read(CalendarsFile::zone)).orElse(zone);
    Set<LocalDate> holidays = dates(entry.find("holidays"), Set.of());
    Set<LocalDate> extra = dates(entry.find("workingDays"), holidays);
    return entry
        .need("hours")
        .flatMap(
            hours -> {
              Map<DayOfWeek, List<Shift>> week = week(hours);
              if (week.values().stream().allMatch(List::isEmpty)) {
                hours.wrong("nobody ever works");
                return Optional.empty();
              }
              return Optional.of(new Calendar(own, week, holidays, extra));
            });
  }

  private static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new IllegalArgumentException("there is no time zone '" + text + "'");
    }
    return ZoneId.of(text);
  }

  private static Map<DayOfWeek, List<Shift>> week(Entry hours) {
    Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    for (Entry.Field field : hours.fields()) {
      List<Shift> shifts = shifts(field.value());
      for (DayOfWeek day : field.key().read(CalendarsFile::days).orElse(List.of())) {
        if (week.put(day, shifts) != null) {
          field.key().wrong(name(day) + " has its hours already");
        }
      }
    }
    return week;
  }

  private static List<Shift> shifts(Entry entry) {
    List<Shift> shifts = new ArrayList<>();
    for (Entry item : entry.items()) {
      Optional<Shift> shift = item.read(Shift::parse);
      shift
          .flatMap(one -> shifts.stream().filter(one::overlaps).findFirst())
          .ifPresent(other -> item.wrong("overlaps " + other));
      shift.ifPresent(shifts::add);
    }
    shifts.sort(java.util.Comparator.comparing(Shift::from));
    return List.copyOf(shifts);
  }

  /// `mon`, or `mon-fri`.
  private static List<DayOfWeek> days(String text) {
    String[] ends = text.split("-", -1);
    if (ends.length > 2) {
      throw new IllegalArgumentException("'" + text + "' is no day: write mon or mon-fri");
    }
    DayOfWeek last = day(ends[ends.length - 1]);
    List<DayOfWeek> days = new ArrayList<>();
    for (DayOfWeek day = day(ends[0]); ; day = day.plus(1)) {
      days.add(day);
      if (day == last) {
        return days;
      }
    }
  }

  private static DayOfWeek day(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name(day).equals(text.strip())) {
        return day;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is no day: write mon or mon-fri");
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /// @param others days that must not stand here, too
  private static Set<LocalDate> dates(Optional<Entry> entry, Set<LocalDate> others) {
    Set<LocalDate> dates = new LinkedHashSet<>();
    for (Entry item : entry.map(Entry::items).orElse(List.of())) {
      for (LocalDate date : item.read(CalendarsFile::span).orElse(List.of())) {
        if (!dates.add(date)) {
          item.wrong(date + " stands here twice");
        } else if (others.contains(date)) {
          item.wrong(date + " is a holiday above");
        }
      }
    }
    return dates;
  }

  /// `2026-10-01`, or `2026-10-01..2026-10-07`.
  private static List<LocalDate> span(String text) {
    String[] ends = text.split("\\.\\.", -1);
    LocalDate first = LocalDate.parse(ends[0].strip());
    LocalDate last = LocalDate.parse(ends[ends.length - 1].strip());
    if (ends.length > 2 || last.isBefore(first) || last.isAfter(first.plusDays(60))) {
      throw new IllegalArgumentException("'" + text + "' is no span of at most 60 days");
    }
    return first.datesUntil(last.plusDays(1)).toList();
  }
}
