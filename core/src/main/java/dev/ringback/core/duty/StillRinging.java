package dev.ringback.core.duty;

/// Nobody has answered for an emergency yet, and the next person is called; announced inside the
/// transaction that calls, so often that its reporter is kept told and not flooded.
public record StillRinging(long ticketId) {}
