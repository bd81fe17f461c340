package dev.ringback.core.callback;

import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Question;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows what is asked today beside the overall impression, the quarter's topic included (R67,
/// R73).
@Component
public class AskedBesides {

  private final Policy policy;
  private final Estates estates;
  private final Clock clock;

  AskedBesides(Policy policy, Estates estates, Clock clock) {
    this.policy = policy;
    this.estates = estates;
    this.clock = clock;
  }

  /// In the order of asking.
  public List<Question> of(Kind kind, boolean ownerPays, @Nullable String site) {
    ZoneId zone = estates.calendar(site).zone();
    return policy
        .callback()
        .questions()
        .of(kind, ownerPays, site, clock.instant().atZone(zone).toLocalDate());
  }
}
