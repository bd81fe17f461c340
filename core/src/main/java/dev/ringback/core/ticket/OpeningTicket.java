package dev.ringback.core.ticket;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens tickets: number, first line of history, and word to whoever must know.
@Component
public class OpeningTicket {

  private final Tickets tickets;
  private final Policy policy;
  private final Events events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  OpeningTicket(
      Tickets tickets,
      Policy policy,
      Events events,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.tickets = tickets;
    this.policy = policy;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// Opens a ticket in the caller's transaction; the caller has locked the conversation, if there
  /// is one.
  ///
  /// @param actor who opens it: `bot` or a staff login
  @Transactional(propagation = Propagation.MANDATORY)
  public Ticket open(Draft draft, String actor) {
    Instant now = clock.instant();
    TicketNumber number = tickets.insert(draft, actor, policy.version(), now);
    tickets.write(
        number.serial(),
        new HistoryEntry(now, actor, Action.OPEN.code(), null, Step.OPENED.code(), null));
    Ticket ticket = tickets.find(number).orElseThrow();
    events.record("ticket.opened", number.toString());
    publisher.publishEvent(new TicketOpened(ticket, actor));
    return ticket;
  }
}
