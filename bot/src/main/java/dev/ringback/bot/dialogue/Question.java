package dev.ringback.bot.dialogue;

/// What the buttons under one of our texts answer.
public sealed interface Question {

  /// a question of the talk
  record OfTalk(Stage stage) implements Question {}

  /// will you take this emergency?
  record OfPage(long page) implements Question {}
}
