package dev.ringback.core.callback;

import dev.ringback.core.ticket.Ticket;

/// An owner is to be asked how it went; announced inside the transaction that marks it asked.
///
/// @param again whether it was asked before
public record CallbackDue(Ticket ticket, long callbackId, boolean again) {}
