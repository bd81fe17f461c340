package dev.ringback.core.delivery;

import java.time.Instant;

/// Something was queued; listen after the commit.
///
/// @param notBefore when it may leave
public record OutboxFilled(Instant notBefore) {}
