package dev.ringback.core.redress;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A callback that failed, until the owner is satisfied (R59, R82).
///
/// @param complaint number of the complaint that was opened instead of bringing the work back
/// @param before who had done the work
/// @param reworkBy who was sent instead
/// @param cause why it went wrong
/// @param measure what is changed so that it does not happen again
public record Failure(
    long id,
    long callbackId,
    TicketNumber ticket,
    @Nullable String complaint,
    String words,
    Instant at,
    @Nullable String before,
    @Nullable String reworkBy,
    Instant reworkDue,
    @Nullable String cause,
    @Nullable String measure,
    @Nullable Instant managerAt,
    @Nullable Instant mendedAt) {}
