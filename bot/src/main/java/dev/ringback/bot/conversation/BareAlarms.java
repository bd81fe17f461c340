package dev.ringback.bot.conversation;

import dev.ringback.core.household.Addresses;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Verdict;
import org.springframework.stereotype.Component;

/// Opens the ticket of an emergency of which no more is known than the message itself.
@Component
class BareAlarms {

  private final OpeningTicket opening;
  private final Tickets tickets;
  private final Addresses addresses;

  BareAlarms(OpeningTicket opening, Tickets tickets, Addresses addresses) {
    this.opening = opening;
    this.tickets = tickets;
    this.addresses = addresses;
  }

  Ticket open(
      Conversation conversation,
      Arrival arrival,
      Verdict verdict,
      long messageId,
      Language language) {
    Ticket ticket =
        opening.open(
            new Draft(
                Kind.REPAIR,
                verdict.category(),
                verdict.urgency(),
                arrival.text(),
                language,
                arrival.from().channel(),
                conversation.id(),
                new Ticket.Reporter(
                    conversation.contact(),
                    addresses.phone(arrival.from()).orElse(null),
                    arrival.from().value()),
                Place.UNKNOWN),
            "bot");
    tickets.link(ticket.id(), messageId);
    return ticket;
  }
}
