package dev.ringback.bot.dialogue;

/// What the question how it went offers to answer.
public enum Scale {
  /// very satisfied 5 … very dissatisfied 1
  FIVE,
  /// satisfied 3, fair 2, not satisfied 1
  THREE,
  /// yes 1, no 2
  YES_NO
}
