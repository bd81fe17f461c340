package dev.ringback.core.household;

/// A household came on the list of those that the manager calls, or left it; announced inside the
/// transaction that writes it.
///
/// @param key whether it is on it now
public record KeyHouseholdChanged(long flat, boolean key) {}
