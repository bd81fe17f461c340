package dev.ringback.core.roll;

/// A cell that can't be taken; the message says why without repeating it.
final class BadCell extends Exception {
  private static final long serialVersionUID = 1L;

  BadCell(String why) {
    super(why);
  }
}
