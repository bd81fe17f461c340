package dev.ringback.core.work;

import dev.ringback.core.ticket.Ticket;

/// What waited for somebody's word has it; announced inside the transaction that writes it down.
public record Answered(Ticket ticket, Approval approval) {}
