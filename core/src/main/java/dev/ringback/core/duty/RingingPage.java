package dev.ringback.core.duty;

import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.Optional;

/// An alarm that nobody has accepted yet.
///
/// @param emergency else a promise is broken, and the ladder of those who hear of it has come to
///   duty
/// @param called who was called last; empty if there is nobody to call
/// @param round how often the whole ladder was called before
public record RingingPage(
    long id,
    TicketNumber ticket,
    boolean emergency,
    Instant raisedAt,
    Optional<String> called,
    int round) {}
