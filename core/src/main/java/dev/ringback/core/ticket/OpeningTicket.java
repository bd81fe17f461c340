package dev.ringback.core.ticket;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Limits;
import dev.ringback.core.policy.Policy;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens tickets: number, promises, first line of history, and word to whoever must know.
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
    promise(
        number.serial(),
        new Limits.Labels(draft.kind(), draft.category(), draft.urgency()),
        draft.place(),
        now);
    tickets.write(
        number.serial(),
        new HistoryEntry(now, actor, Action.OPEN.code(), null, Step.OPENED.code(), null));
    Ticket ticket = tickets.find(number).orElseThrow();
    events.record("ticket.opened", number.toString());
    publisher.publishEvent(new TicketOpened(ticket, actor));
    return ticket;
  }

  void promise(long ticketId, Limits.Labels labels, Place place, Instant from) {
    policy
        .limits()
        .promise(labels, from, policy.calendars().of(place.site(), Optional.empty()))
        .forEach((milestone, due) -> tickets.promise(ticketId, milestone.code(), due.told()));
  }
}
