package dev.ringback.core.roster;

/// Ahead of us is a time at which nobody is on duty; announced once, inside the transaction that
/// notes it.
public record GapFound(Gap gap) {}
