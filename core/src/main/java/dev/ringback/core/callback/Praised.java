package dev.ringback.core.callback;

import dev.ringback.core.ticket.Ticket;

/// An owner is satisfied and says so in words; announced inside the transaction that hears it.
public record Praised(Ticket ticket, String words) {}
