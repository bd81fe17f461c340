package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.calendar.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// An office is closed for longer than the standard lets an answer take, and answers wait for it:
/// the operator's own choice, to be said plainly.
///
/// @param site empty: every estate that is not named
public record LongClosure(String site, ZoneId zone, Span closed) {

  /// Within which the standard wants everybody answered (service-standards §4.2).
  private static final Duration AT_MOST = Duration.ofHours(24);

  private static final Duration AHEAD = Duration.ofDays(365);

  /// The longest of each calendar in the year to come; none where nothing waits.
  public static List<LongClosure> of(Decided policy, Instant now) {
    if (policy.limits().afterHours() == null) {
      return List.of();
    }
    List<LongClosure> all = new ArrayList<>();
    all.add(longest("", policy.calendars().usual(), now));
    new TreeMap<>(policy.calendars().sites())
        .forEach((site, calendar) -> all.add(longest(site, calendar, now)));
    return all.stream().filter(one -> one.closed().length().compareTo(AT_MOST) > 0).toList();
  }

  private static LongClosure longest(String site, Calendar calendar, Instant now) {
    return new LongClosure(site, calendar.zone(), calendar.longestClosure(now, now.plus(AHEAD)));
  }
}
