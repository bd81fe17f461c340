package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `policy/calendars.yaml`: the working hours of each estate's office.
///
/// @param usual of every estate that is not named; its zone is the default site's
/// @param sites by the name that places carry
public record Calendars(Calendar usual, Map<String, Calendar> sites) {

  public Calendars {
    sites = Map.copyOf(sites);
  }

  /// @param site null or unknown: the usual calendar
  /// @param zone of an estate on our books whose own calendar names none
  public Calendar of(@Nullable String site, Optional<ZoneId> zone) {
    Calendar named = site == null ? null : sites.get(site.strip());
    return named != null ? named : zone.map(usual::in).orElse(usual);
  }
}
