package dev.ringback.core.duty;

/// Somebody has an emergency; announced inside the transaction that notes it.
///
/// @param name of the person, as the owner may hear it
public record PageAccepted(long ticketId, String name) {}
