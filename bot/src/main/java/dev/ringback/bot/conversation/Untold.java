package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.util.List;
import org.springframework.stereotype.Component;

/// Knows which live tickets of a thread their owner has never been told the number of: what was to
/// tell it was taken back, or could not be sent.
@Component
class Untold {

  private final Outbox outbox;
  private final Tickets tickets;

  Untold(Outbox outbox, Tickets tickets) {
    this.outbox = outbox;
    this.tickets = tickets;
  }

  /// Oldest first, as they were reported.
  List<TicketNumber> in(Conversation conversation) {
    return tickets.liveOf(conversation.id()).reversed().stream()
        .map(Ticket::number)
        .filter(number -> !outbox.tells(conversation.id(), number.toString()))
        .toList();
  }
}
