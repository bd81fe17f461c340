package dev.ringback.core.callback;

import dev.ringback.core.ticket.Ticket;

/// An owner said something without a level to a question that was asked; announced inside the
/// transaction that hears it.
public record Explained(Callback callback, Ticket ticket, String words) {}
