package dev.ringback.core.warranty;

import dev.ringback.core.ticket.Ticket;

/// The owner is to hear, before work starts, whether it is free; announced inside the transaction
/// that names somebody for the work (R31).
public record WarrantyTold(Ticket ticket, Cover cover) {}
