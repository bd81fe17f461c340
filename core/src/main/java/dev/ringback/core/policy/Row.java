package dev.ringback.core.policy;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.policy.Aim.Due;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// One row of the table of promises (service-standards §4.2).
///
/// @param key such as `SEEPAGE`
/// @param titles what it is for, by language
public record Row(String key, Map<String, String> titles, Map<Milestone, Aim> aims) {

  public Row {
    titles = Map.copyOf(titles);
    aims = Map.copyOf(aims);
  }

  Map<Milestone, Due> from(Instant reported, Calendar calendar) {
    Map<Milestone, Due> dues = new EnumMap<>(Milestone.class);
    aims.forEach((milestone, aim) -> dues.put(milestone, aim.from(reported, calendar)));
    return dues;
  }
}
