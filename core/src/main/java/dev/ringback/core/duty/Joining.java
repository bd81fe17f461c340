package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.event.Events;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Adds an emergency to the loud alarm of its incident: one alarm rings, and none is kept silent.
@Component
class Joining {

  private final Pages pages;
  private final Calling calling;
  private final Rehearsal rehearsal;
  private final Tickets tickets;
  private final Timers timers;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Joining(
      Pages pages,
      Calling calling,
      Rehearsal rehearsal,
      Tickets tickets,
      Timers timers,
      Events events,
      ApplicationEventPublisher publisher) {
    this.pages = pages;
    this.calling = calling;
    this.rehearsal = rehearsal;
    this.tickets = tickets;
    this.timers = timers;
    this.events = events;
    this.publisher = publisher;
  }

  /// What is only rehearsed joins nothing: those who have the real alarm would be called for it.
  ///
  /// @return false if there is no loud alarm that anybody hears: then this one must ring itself
  boolean join(Ticket ticket, Optional<String> words, Instant now) {
    return pages
        .loudOfIncident(ticket.id())
        .filter(_ -> !rehearsal.of(ticket.id()))
        .map(loud -> joined(ticket, words, loud, now))
        .orElse(false);
  }

  private boolean joined(Ticket ticket, Optional<String> words, Page loud, Instant now) {
    List<Address> heard = pages.toldOf(loud.ticketId());
    Optional<TicketNumber> number = tickets.find(loud.ticketId()).map(Ticket::number);
    if (heard.isEmpty() || number.isEmpty()) {
      return false;
    }
    long id = pages.join(ticket.id(), words, loud.id(), now);
    calling.note(ticket, "system", "page_joined", number.get().toString(), now);
    events.record("page.joined", ticket.number().toString());
    publisher.publishEvent(
        new DangerJoined(ticket, words.orElse(ticket.description()), number.get(), heard));
    if (loud.state() == Page.State.ACCEPTED) {
      timers.set(JoinedPageTimer.NAME, id, now);
    }
    return true;
  }

  /// What became of the loud one is passed on to those that were added to it, each in a transaction
  /// of its own.
  void passOn(Page loud, Instant now) {
    pages.joinedTo(loud.id()).forEach(id -> timers.set(JoinedPageTimer.NAME, id, now));
  }
}
