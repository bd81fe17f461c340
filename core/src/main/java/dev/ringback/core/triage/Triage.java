package dev.ringback.core.triage;

/// Judges a message. Pure, thread-safe, offline; never throws and always answers in bounded time.
public interface Triage {

  /// @param text one message as sent; any string, also empty, huge or binary
  Verdict judge(String text);
}
