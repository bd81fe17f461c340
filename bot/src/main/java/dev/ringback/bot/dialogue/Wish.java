package dev.ringback.bot.dialogue;

/// What an owner wants of a ticket of which it is still open which one it is.
public enum Wish {
  /// to hear where it stands
  STATUS,
  /// that nobody comes any more
  CANCEL,
  /// that somebody comes at another time
  VISIT,
  /// to say that there was no danger
  FALSE_ALARM,
  /// to say that it is mended
  ACCEPT
}
