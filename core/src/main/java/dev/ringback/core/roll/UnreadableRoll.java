package dev.ringback.core.roll;

/// The file as a whole can't be read; the message says why, for whoever sent it.
final class UnreadableRoll extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableRoll(String why) {
    super(why);
  }
}
