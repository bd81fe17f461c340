package dev.ringback.hotline.api;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Policy;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reads which report is asked for, by the clock of the estate that it is of.
@Component
public class AskedReports {

  private final Estates estates;
  private final Policy policy;
  private final RingbackSettings settings;
  private final Clock clock;

  AskedReports(Estates estates, Policy policy, RingbackSettings settings, Clock clock) {
    this.estates = estates;
    this.policy = policy;
    this.settings = settings;
    this.clock = clock;
  }

  /// @param asked see [AskedReport#of]; without a zone the estate's own
  public AskedReport of(String name, Map<String, String> asked) {
    Map<String, String> inZone = new LinkedHashMap<>(asked);
    String site = asked.getOrDefault("site", "");
    if (asked.getOrDefault("zone", "").isBlank() && !site.isBlank()) {
      estates.zone(site).ifPresent(zone -> inZone.put("zone", zone.getId()));
    }
    int monthFrom = policy.retention().filing().monthFrom();
    return AskedReport.of(name, inZone, clock, settings, monthFrom);
  }
}
