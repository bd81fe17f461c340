package dev.ringback.core.ticket;

/// Where a ticket's matter is has been told or put right; announced inside the transaction that
/// notes it.
///
/// @param ticket as it is afterwards
public record TicketPlaced(Ticket ticket) {}
