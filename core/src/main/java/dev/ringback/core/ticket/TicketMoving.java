package dev.ringback.core.ticket;

import org.jspecify.annotations.Nullable;

/// Something is about to be done with a ticket, legally; announced inside the transaction, before
/// the ticket or its history has changed, so that what the clock has done is written down first.
///
/// @param before as it is
public record TicketMoving(Ticket before, Action action, @Nullable String reason) {}
