package dev.ringback.bot.dialogue;

/// What came of a duty person's answer to a call.
public enum PageOutcome {
  ACCEPTED,
  DECLINED,
  /// and there is nobody else to call
  DECLINED_ALONE,
  /// somebody was faster
  TAKEN,
  NOTED,
  /// it needs nobody any more
  GONE
}
