package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `policy/calendars.yaml`: the working hours of each estate's office.
///
/// @param usual of every estate that is not named; its zone is the default site's
/// @param sites by the name that places carry
/// @param zoned those of `sites` whose own line names the zone
public record Calendars(Calendar usual, Map<String, Calendar> sites, Set<String> zoned) {

  public Calendars {
    sites = Map.copyOf(sites);
    zoned = Set.copyOf(zoned);
  }

  /// @param site null or unknown: the usual calendar
  /// @param zone of an estate on our books, which counts where its line names none
  public Calendar of(@Nullable String site, Optional<ZoneId> zone) {
    String name = site == null ? "" : site.strip();
    Calendar named = sites.getOrDefault(name, usual);
    return zoned.contains(name) ? named : zone.map(named::in).orElse(named);
  }
}
