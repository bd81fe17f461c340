package dev.ringback.core.callback;

import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Question;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows what is asked today beside the overall impression, the quarter's topic included (R67,
/// R73).
@Component
public class AskedBesides {

  private final Policy policy;
  private final Clock clock;

  AskedBesides(Policy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  /// In the order of asking.
  public List<Question> of(Kind kind, boolean ownerPays, @Nullable String site) {
    ZoneId zone = policy.calendars().of(site, Optional.empty()).zone();
    return policy
        .callback()
        .questions()
        .of(kind, ownerPays, site, clock.instant().atZone(zone).toLocalDate());
  }
}
