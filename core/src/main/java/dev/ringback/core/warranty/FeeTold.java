package dev.ringback.core.warranty;

import dev.ringback.core.ticket.Ticket;

/// The owner is to hear who pays, before work starts; announced inside the transaction that decides
/// it (R31).
public record FeeTold(Ticket ticket, FeeDecision decision) {}
