package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.calendar.Limit.Pace;
import dev.ringback.core.config.Entry;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What becomes of an answer that would fall due while the office is closed: it waits for the
/// office to open.
///
/// @param respond how much working time it then has, more than none
/// @param calm the urgencies that wait; what is worse goes to whoever is on call
public record AfterHours(Duration respond, Set<Urgency> calm) {

  private static final Set<Urgency> MAY_WAIT = EnumSet.of(Urgency.NORMAL, Urgency.LOW);

  public AfterHours {
    calm = Set.copyOf(calm);
  }

  static Optional<AfterHours> read(Entry entry) {
    entry.only("respond", "for");
    Optional<Duration> respond =
        entry.need("respond").flatMap(length -> length.read(LimitsFile::duration));
    Set<Urgency> calm = EnumSet.noneOf(Urgency.class);
    Optional<Entry> named = entry.need("for");
    List<Entry> items = named.map(Entry::items).orElse(List.of());
    named
        .filter(list -> list.list() && items.isEmpty())
        .ifPresent(list -> list.wrong("names no urgency: leave 'afterHours' out instead"));
    items.forEach(item -> item.read(AfterHours::calm).ifPresent(calm::add));
    return respond.map(length -> new AfterHours(length, calm));
  }

  private static Urgency calm(String text) {
    Urgency urgency = LimitsFile.labelled("urgency", Urgency::of).apply(text);
    if (!MAY_WAIT.contains(urgency)) {
      throw new IllegalArgumentException(
          "'" + text + "' goes to whoever is on call and never waits for the office to open");
    }
    return urgency;
  }

  /// What falls due while people are at work stays, and so does the end of a day on which they
  /// still are for long enough; what is moved counts in working time.
  ///
  /// @param from what it is counted from
  public Due moved(Due due, Instant from, Calendar calendar) {
    Instant told = moved(due.told(), from, calendar);
    Instant limit = moved(due.limit(), from, calendar);
    boolean stays = told.equals(due.told()) && limit.equals(due.limit());
    return stays ? due : new Due(told.isBefore(limit) ? told : limit, limit, Pace.WORKING);
  }

  private Instant moved(Instant due, Instant from, Calendar calendar) {
    boolean stays = calendar.workedUntil(due) || reachable(due, from, calendar);
    return stays ? due : calendar.after(due, respond);
  }

  /// "Today" is kept before the office closes, though it ends at midnight.
  private boolean reachable(Instant due, Instant from, Calendar calendar) {
    ZonedDateTime end = due.atZone(calendar.zone());
    ZonedDateTime begin = end.minusNanos(1).toLocalDate().atStartOfDay(calendar.zone());
    Instant since = from.isAfter(begin.toInstant()) ? from : begin.toInstant();
    return end.equals(end.toLocalDate().atStartOfDay(calendar.zone()))
        && calendar.worked(since, due).compareTo(respond) >= 0;
  }
}
