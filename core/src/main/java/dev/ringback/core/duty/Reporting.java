package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what people on duty tell of the emergencies that they were called for.
@Component
public class Reporting {

  private final Pages pages;
  private final DutyCalls calls;
  private final Alarms alarms;
  private final Accepting accepting;
  private final Tickets tickets;
  private final WritingDown down;
  private final Clock clock;

  Reporting(
      Pages pages,
      DutyCalls calls,
      Alarms alarms,
      Accepting accepting,
      Tickets tickets,
      WritingDown down,
      Clock clock) {
    this.pages = pages;
    this.calls = calls;
    this.alarms = alarms;
    this.accepting = accepting;
    this.tickets = tickets;
    this.down = down;
    this.clock = clock;
  }

  /// @param by the address that was called
  /// @param words what was written besides; may be empty
  @Transactional
  public PageAnswer report(long pageId, Address by, DutyReport what, String words) {
    Optional<Ticket> ticket = pages.ticketOf(pageId).flatMap(tickets::lock);
    Optional<Page> page = ticket.flatMap(_ -> pages.lock(pageId));
    Optional<String> person = calls.personAt(pageId, by);
    if (page.isEmpty() || person.isEmpty() || page.get().state() == Page.State.CANCELLED) {
      return new PageAnswer.Gone();
    }
    return switch (page.get().state()) {
      case RINGING -> ringing(page.get(), ticket.orElseThrow(), person.get(), by, what, words);
      case ACCEPTED ->
          page.get().acceptedBy().equals(person)
              ? noted(page.get(), ticket.orElseThrow(), person.get(), what, words)
              : new PageAnswer.AlreadyTaken(accepting.holder(page.get()));
      case CANCELLED, JOINED -> new PageAnswer.Gone();
    };
  }

  /// Who goes there answers for it; nobody else is called then. Who says from afar that it was a
  /// false alarm does not: a person makes sure, and it rings on.
  private PageAnswer ringing(
      Page page, Ticket ticket, String person, Address by, DutyReport what, String words) {
    if (takes(what)) {
      Instant now = clock.instant();
      pages.answered(page.id(), by, true, now);
      accepting.accept(page, ticket, person, now);
    }
    return noted(page, tickets.find(ticket.id()).orElse(ticket), person, what, words);
  }

  private static boolean takes(DutyReport what) {
    return switch (what) {
      case UNDERWAY, ARRIVED -> true;
      case FALSE_ALARM, OVER, NOTE, GIVEN_UP -> false;
    };
  }

  private PageAnswer noted(Page page, Ticket ticket, String person, DutyReport what, String words) {
    switch (what) {
      case UNDERWAY -> {
        down.mark(ticket, person, "on_the_way");
        down.tell(ticket, person, what, words);
      }
      case ARRIVED -> down.arrived(ticket, person, words);
      case OVER -> {
        down.note(ticket, person, words);
        down.look("duty-over", ticket, words);
        down.tell(ticket, person, what, words);
      }
      case FALSE_ALARM -> {
        down.note(ticket, person, "false alarm: " + words);
        down.look("false-alarm", ticket, words);
      }
      case NOTE -> down.note(ticket, person, words);
      case GIVEN_UP -> {
        return givenUp(ticket, person);
      }
    }
    return new PageAnswer.Noted(page.state() == Page.State.RINGING && takes(what));
  }

  /// It rings anew, and for somebody else first.
  private PageAnswer givenUp(Ticket ticket, String person) {
    down.mark(ticket, person, "page_given_up");
    alarms.raise(ticket, Optional.empty());
    pages
        .lockLatestOf(ticket.id())
        .filter(page -> page.state() == Page.State.RINGING)
        .ifPresent(page -> alarms.declined(page, ticket, person));
    return new PageAnswer.Declined(alarms.onlyOne(ticket));
  }
}
