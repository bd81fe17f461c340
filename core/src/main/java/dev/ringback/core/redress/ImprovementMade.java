package dev.ringback.core.redress;

import dev.ringback.core.ticket.Ticket;

/// What is done so that a failure does not happen again; announced inside the transaction that
/// writes it (R83).
public record ImprovementMade(Ticket ticket, String measure) {}
