package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what people on duty tell of the emergencies that they were called for.
@Component
public class Reporting {

  private final Pages pages;
  private final DutyCalls calls;
  private final Alarms alarms;
  private final Calling calling;
  private final Accepting accepting;
  private final Tickets tickets;
  private final ActingOnTicket acting;
  private final Tasks tasks;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Reporting(
      Pages pages,
      DutyCalls calls,
      Alarms alarms,
      Calling calling,
      Accepting accepting,
      Tickets tickets,
      ActingOnTicket acting,
      Tasks tasks,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.pages = pages;
    this.calls = calls;
    this.alarms = alarms;
    this.calling = calling;
    this.accepting = accepting;
    this.tickets = tickets;
    this.acting = acting;
    this.tasks = tasks;
    this.publisher = publisher;
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

  /// Who goes there, or knows that nobody need go, answers for it; nobody else is called then.
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
      case UNDERWAY, ARRIVED, FALSE_ALARM -> true;
      case OVER, NOTE, GIVEN_UP -> false;
    };
  }

  private PageAnswer noted(Page page, Ticket ticket, String person, DutyReport what, String words) {
    switch (what) {
      case UNDERWAY -> {
        calling.note(ticket, person, "on_the_way", null, clock.instant());
        tell(ticket, person, what, words);
      }
      case ARRIVED -> arrived(ticket, person, words);
      case OVER -> {
        note(ticket, person, words);
        look("duty-over", ticket, words);
        tell(ticket, person, what, words);
      }
      case FALSE_ALARM -> {
        note(ticket, person, "false alarm: " + words);
        look("false-alarm", ticket, words);
      }
      case NOTE -> note(ticket, person, words);
      case GIVEN_UP -> {
        return givenUp(ticket, person);
      }
    }
    return new PageAnswer.Noted(page.state() == Page.State.RINGING && takes(what));
  }

  /// The move tells the owner.
  private void arrived(Ticket ticket, String person, String words) {
    acting.act(ticket.number(), Request.of(Action.ARRIVE), person);
    if (!words.isBlank()) {
      note(ticket, person, words);
    }
  }

  /// It rings anew, and for somebody else first.
  private PageAnswer givenUp(Ticket ticket, String person) {
    calling.note(ticket, person, "page_given_up", null, clock.instant());
    alarms.raise(ticket, Optional.empty());
    pages
        .lockLatestOf(ticket.id())
        .filter(page -> page.state() == Page.State.RINGING)
        .ifPresent(page -> alarms.declined(page, ticket, person));
    return new PageAnswer.Declined(alarms.onlyOne(ticket));
  }

  private void note(Ticket ticket, String person, String words) {
    acting.act(ticket.number(), Request.noting(words.isBlank() ? "over" : words), person);
  }

  private void look(String kind, Ticket ticket, String words) {
    tasks.open(kind, ticket.conversationId(), ticket.id(), words);
  }

  private void tell(Ticket ticket, String person, DutyReport what, String words) {
    publisher.publishEvent(new DutyTold(ticket, accepting.name(person), what, words));
  }
}
