package dev.ringback.core.callback;

/// A person of ours has called back, or tried to; announced inside the transaction that writes it.
public record CallbackCalled(Line line, CallResult result, String login) {}
