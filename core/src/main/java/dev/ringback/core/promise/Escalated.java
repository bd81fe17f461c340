package dev.ringback.core.promise;

import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A broken promise on its way up the ladder.
///
/// @param told what the owner was told
/// @param rung how many steps of the ladder have heard it
/// @param nextAt when the next one hears it; null: somebody has answered for it, or it is over
public record Escalated(
    long id,
    TicketNumber ticket,
    Milestone milestone,
    Instant told,
    Instant limit,
    int rung,
    Instant raisedAt,
    @Nullable Instant nextAt,
    @Nullable String acknowledgedBy) {}
