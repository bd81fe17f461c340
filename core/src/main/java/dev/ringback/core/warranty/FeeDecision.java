package dev.ringback.core.warranty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who pays, as a person decided it.
///
/// @param ownerPercent the owner's share, 0 to 100
/// @param exclusion what takes it out of the warranty, one of the policy's
/// @param reason as the owner is told
/// @param by a staff login
public record FeeDecision(
    Fee fee, int ownerPercent, @Nullable String exclusion, String reason, String by, Instant at) {}
