package dev.ringback.core.ticket;

/// A ticket was opened; announced inside the transaction that opens it.
public record TicketOpened(Ticket ticket, String actor) {}
