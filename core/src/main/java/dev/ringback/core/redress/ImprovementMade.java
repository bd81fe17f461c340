package dev.ringback.core.redress;

import dev.ringback.core.ticket.Ticket;

/// What is done so that a failure does not happen again; announced inside the transaction that
/// writes it (R83).
///
/// @param failure id of what failed
public record ImprovementMade(Ticket ticket, long failure, String measure) {}
