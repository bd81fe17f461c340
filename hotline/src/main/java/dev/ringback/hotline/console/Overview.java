package dev.ringback.hotline.console;

import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the list of conversations.
///
/// @param holder login of the agent who has it
/// @param preview the last thing said
/// @param urgency of its most urgent live ticket
/// @param tasks how many of its tasks are open
record Overview(
    long id,
    String channel,
    String who,
    @Nullable String holder,
    @Nullable String preview,
    @Nullable Urgency urgency,
    int tasks,
    Instant at) {

  public boolean danger() {
    return urgency == Urgency.EMERGENCY;
  }
}
