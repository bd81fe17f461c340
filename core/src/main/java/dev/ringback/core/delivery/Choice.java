package dev.ringback.core.delivery;

/// An answer offered with a question: a button where the channel has buttons, a digit elsewhere.
///
/// @param value what comes back, as if the owner had typed it
public record Choice(String value, String label) {}
