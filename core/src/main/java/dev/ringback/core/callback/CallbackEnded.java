package dev.ringback.core.callback;

import dev.ringback.core.ticket.Ticket;

/// Asking is over: answered or not; announced inside the transaction that ends it.
///
/// @param callback as it is afterwards
public record CallbackEnded(Callback callback, Ticket ticket) {}
