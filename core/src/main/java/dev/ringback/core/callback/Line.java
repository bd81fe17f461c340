package dev.ringback.core.callback;

import dev.ringback.core.ticket.Ticket;

/// A callback and the ticket it is about.
public record Line(Callback callback, Ticket ticket) {}
