package dev.ringback.core.ticket;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts down where a ticket's matter is, as soon as that is known.
@Component
public class PlacingTicket {

  private final Tickets tickets;
  private final ApplicationEventPublisher publisher;

  PlacingTicket(Tickets tickets, ApplicationEventPublisher publisher) {
    this.tickets = tickets;
    this.publisher = publisher;
  }

  /// The caller has locked the ticket's thread, under which owners' words for it come in order.
  public void place(TicketNumber number, Place place) {
    tickets.place(number.serial(), place);
    tickets.find(number).map(TicketPlaced::new).ifPresent(publisher::publishEvent);
  }
}
