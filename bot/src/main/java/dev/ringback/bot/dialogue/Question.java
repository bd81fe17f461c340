package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;

/// What the buttons under one of our texts answer.
public sealed interface Question {

  /// a question of the talk
  record OfTalk(Stage stage) implements Question {}

  /// will you do this job, or how far is it?
  record OfJob(TicketNumber ticket) implements Question {}

  /// one that we know no more, or never asked
  record Forgotten() implements Question {}

  /// will you take this emergency?
  record OfPage(long page) implements Question {}
}
