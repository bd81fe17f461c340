package dev.ringback.core.duty;

import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Climbs the ladder while nobody accepts.
@Component
class PageTimer implements Timer {

  static final String NAME = "page";

  private final Pages pages;
  private final Tickets tickets;
  private final Alarms alarms;

  PageTimer(Pages pages, Tickets tickets, Alarms alarms) {
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
                    .map(
                        page ->
                            page.nextAt().isAfter(now)
                                ? page.nextAt()
                                : alarms.climb(page, ticket)));
  }
}
