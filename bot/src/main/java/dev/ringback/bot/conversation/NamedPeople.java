package dev.ringback.bot.conversation;

import dev.ringback.core.crew.Suggesting;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketMoved;
import org.springframework.stereotype.Component;

/// Knows what owners hear of the people named on their tickets, and when.
@Component
class NamedPeople {

  private final Suggesting crew;

  NamedPeople(Suggesting crew) {
    this.crew = crew;
  }

  /// Whether the owner hears nothing of a move yet: who is asked has not accepted, and whoever
  /// gives back what they had not accepted was never heard of.
  boolean later(TicketMoved moved) {
    return switch (moved.action()) {
      case ASSIGN -> crew.asks(moved.ticket().assignee());
      case RELEASE -> moved.before().step() == Step.ASSIGNED;
      default -> false;
    };
  }
}
