package dev.ringback.core.duty;

import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Follows the loud alarm of an incident: who accepts that one has this one, too; if that one ends
/// unheard, this one rings by itself.
@Component
class JoinedPageTimer implements Timer {

  static final String NAME = "page-joined";

  private final Pages pages;
  private final Tickets tickets;
  private final Accepting accepting;
  private final Alarms alarms;

  JoinedPageTimer(Pages pages, Tickets tickets, Accepting accepting, Alarms alarms) {
    this.pages = pages;
    this.tickets = tickets;
    this.accepting = accepting;
    this.alarms = alarms;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long pageId, Instant now) {
    pages
        .ticketOf(pageId)
        .flatMap(tickets::lock)
        .ifPresent(
            ticket ->
                pages
                    .lock(pageId)
                    .filter(page -> page.state() == Page.State.JOINED)
                    .ifPresent(page -> follow(page, ticket, now)));
    return Optional.empty();
  }

  private void follow(Page page, Ticket ticket, Instant now) {
    Optional<Page> loud = pages.loudOf(page.id());
    switch (loud.map(Page::state).orElse(Page.State.CANCELLED)) {
      case ACCEPTED ->
          accepting.accept(page, ticket, loud.flatMap(Page::acceptedBy).orElse(""), now);
      case CANCELLED -> {
        // raised first: those called for the loud one show that this is no rehearsal
        if (Alarms.dangerous(ticket)) {
          alarms.raise(ticket, page.words());
        }
        pages.cancelled(page.id());
      }
      case RINGING, JOINED -> {}
    }
  }
}
