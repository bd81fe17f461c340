package dev.ringback.core.callback;

import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.CallbackRules;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Place;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// Knows when owners may be asked, by the clock of their estate (R63).
@Component
class Hours {

  private final Policy policy;
  private final Estates estates;

  Hours(Policy policy, Estates estates) {
    this.policy = policy;
    this.estates = estates;
  }

  Instant allowed(Instant moment, Place place) {
    return rules().allowed(moment, zone(place));
  }

  ZoneId zone(Place place) {
    return estates.calendar(place.site()).zone();
  }

  CallbackRules rules() {
    return policy.callback();
  }
}
