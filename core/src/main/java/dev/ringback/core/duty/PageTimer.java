package dev.ringback.core.duty;

import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Climbs the ladder while nobody accepts.
@Component
class PageTimer implements Timer {

  static final String NAME = "page";

  /// Later the reporter hears so in one of so many rounds of the ladder.
  private static final int TOLD_EVERY = 10;

  /// So many climbs a reporter in danger hears of, one by one.
  private static final int TOLD_AT_EACH = 10;

  private final Pages pages;
  private final Tickets tickets;
  private final Alarms alarms;
  private final ApplicationEventPublisher publisher;

  PageTimer(Pages pages, Tickets tickets, Alarms alarms, ApplicationEventPublisher publisher) {
    this.publisher = publisher;
    this.pages = pages;
    this.tickets = tickets;
    this.alarms = alarms;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long pageId, Instant now) {
    return pages
        .ticketOf(pageId)
        .flatMap(tickets::lock)
        .flatMap(
            ticket ->
                pages
                    .lock(pageId)
                    .filter(page -> page.state() == Page.State.RINGING)
                    .map(page -> page.nextAt().isAfter(now) ? page.nextAt() : climb(page, ticket)));
  }

  private Instant climb(Page page, Ticket ticket) {
    Instant next = alarms.climb(page, ticket);
    if (alarms.somebody(ticket) && told(page, ticket)) {
      publisher.publishEvent(new StillRinging(ticket.id()));
    }
    return next;
  }

  /// In danger at each climb at first; where there is none the waits between double.
  private boolean told(Page page, Ticket ticket) {
    int climbs = page.round() * alarms.rungs(ticket) + page.rung();
    if (ticket.urgency() == Urgency.EMERGENCY && climbs < TOLD_AT_EACH) {
      return true;
    }
    int times = page.round() / TOLD_EVERY;
    return page.rung() == 0
        && page.round() % TOLD_EVERY == 0
        && (ticket.urgency() == Urgency.EMERGENCY || Integer.bitCount(times) <= 1);
  }
}
