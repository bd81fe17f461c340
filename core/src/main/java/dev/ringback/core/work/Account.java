package dev.ringback.core.work;

import dev.ringback.core.warranty.FeeDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is known of a ticket's money and of quality's word.
///
/// @param fee who pays, as a person decided it; null while nobody has
/// @param plans in the order in which they were proposed; the last one counts
/// @param large whether quality signs it off
public record Account(
    Bill bill, @Nullable FeeDecision fee, List<Plan> plans, boolean large, boolean signedOff) {

  public Account {
    plans = List.copyOf(plans);
  }
}
