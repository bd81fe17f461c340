package dev.ringback.core.ticket;

/// The owner has not said whether it is fixed; announced inside a transaction, once per report that
/// work is done.
public record AcceptanceOverdue(Ticket ticket) {}
