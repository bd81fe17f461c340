package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;

/// Where a conversation is: the question asked last, with exactly what is known there.
public sealed interface Stage {

  /// nothing is asked
  record Idle() implements Stage {}

  /// which place a ticket is about
  ///
  /// @param asked how often it was asked, from 1
  record AskingPlace(TicketNumber ticket, int asked) implements Stage {}

  /// is it fixed?
  record AskingAcceptance(TicketNumber ticket) implements Stage {}

  /// how was it?
  record AskingScore(TicketNumber ticket, long callback) implements Stage {}

  /// why was it so?
  record AskingWhy(TicketNumber ticket, long callback) implements Stage {}
}
