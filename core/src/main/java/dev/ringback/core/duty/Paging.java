package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Calls for help in an emergency: takes the answers of those who were called, and passes on what
/// the owner says meanwhile.
@Component
public class Paging {

  /// What an owner repeats within this time is not passed on again: it is in the thread.
  private static final Duration REPEAT_AT_MOST_EVERY = Duration.ofMinutes(1);

  private final Pages pages;
  private final DutyCalls calls;
  private final Ladder ladder;
  private final Alarms alarms;
  private final Calling calling;
  private final Accepting accepting;
  private final Tickets tickets;
  private final Clock clock;

  Paging(
      Pages pages,
      DutyCalls calls,
      Ladder ladder,
      Alarms alarms,
      Calling calling,
      Accepting accepting,
      Tickets tickets,
      Clock clock) {
    this.pages = pages;
    this.calls = calls;
    this.ladder = ladder;
    this.alarms = alarms;
    this.calling = calling;
    this.accepting = accepting;
    this.tickets = tickets;
    this.clock = clock;
  }

  /// The alarms that this address was called for and may still speak of, called last first; what
  /// somebody else has, and what is over, stays for a while, so that who answers late hears so.
  public List<DutyCall> callsOf(Address address) {
    return calls.callsOf(address, clock.instant());
  }

  /// The ticket that an alarm is about.
  public Optional<TicketNumber> ticketOf(long pageId) {
    return pages.ticketOf(pageId).flatMap(tickets::find).map(Ticket::number);
  }

  /// What people on duty are paged in at this address; empty: the ticket's language.
  public Optional<Language> language(Address address) {
    return ladder.language(address);
  }

  /// Who was called for a ticket and should hear more of it, such as its place.
  public List<Address> toldOf(long ticketId) {
    return pages.toldOf(ticketId);
  }

  /// The conversations of the tickets that this address may answer for, by id: who takes in what
  /// that address says locks them first.
  public List<Long> conversationsBehind(Address address) {
    return calls.conversationsBehind(address, clock.instant());
  }

  /// What rings now, oldest first.
  public List<RingingPage> ringing() {
    return pages.ringing();
  }

  /// A person who was called answers.
  ///
  /// @param by the address that was called
  @Transactional
  public PageAnswer answer(long pageId, Address by, boolean accepts) {
    Instant now = clock.instant();
    return locked(
        pageId,
        (page, ticket) -> {
          Optional<String> person = pages.answered(pageId, by, accepts, now);
          if (person.isEmpty() || page.state() == Page.State.CANCELLED) {
            return new PageAnswer.Gone();
          }
          return accepts
              ? accept(page, ticket, person.get(), now)
              : decline(page, ticket, person.get(), now);
        });
  }

  /// A person who was called asks what about: is called again, in the same words.
  ///
  /// @return who has it, if it rings no more
  @Transactional
  public Optional<PageAnswer> show(long pageId, Address to) {
    Instant now = clock.instant();
    PageAnswer answer =
        locked(
            pageId,
            (page, ticket) -> {
              if (page.state() != Page.State.RINGING) {
                return new PageAnswer.AlreadyTaken(accepting.holder(page));
              }
              calling.again(page, ticket, to, now);
              return new PageAnswer.Gone();
            });
    return Optional.of(answer).filter(PageAnswer.AlreadyTaken.class::isInstance);
  }

  /// Somebody of the staff takes the emergency in the console.
  @Transactional
  public PageAnswer accept(long pageId, String login) {
    return locked(pageId, (page, ticket) -> accept(page, ticket, login, clock.instant()));
  }

  /// The owner says again that there is danger: who is being called, or who has it, hears so.
  ///
  /// Raises the alarm if none ever rang for this ticket.
  ///
  /// @param worse whether it is something new, which is passed on however much was told just now
  @Transactional
  public void repeat(long ticketId, String words, boolean worse) {
    tickets.lock(ticketId).ifPresent(ticket -> repeat(ticket, words, worse, clock.instant()));
  }

  private void repeat(Ticket ticket, String words, boolean worse, Instant now) {
    Optional<Page> latest =
        pages
            .lockLatestOf(ticket.id())
            .filter(page -> page.state() != Page.State.CANCELLED || ticket.state().ended());
    if (latest.isEmpty()) {
      alarms.raise(ticket, Optional.of(words));
      return;
    }
    Page page = latest.get();
    if (!worse
        && page.repeatedAt().map(at -> at.plus(REPEAT_AT_MOST_EVERY).isAfter(now)).orElse(false)) {
      return;
    }
    pages.repeated(page.id(), now);
    switch (page.state()) {
      case RINGING -> calling.call(page.id(), page.rung(), ticket, Optional.of(words), now);
      case ACCEPTED -> accepting.passOn(page, ticket, words);
      case JOINED -> alarms.raise(ticket, Optional.of(words));
      case CANCELLED -> {}
    }
  }

  private PageAnswer accept(Page page, Ticket ticket, String who, Instant now) {
    return switch (page.state()) {
      case RINGING -> accepting.accept(page, ticket, who, now);
      case ACCEPTED -> new PageAnswer.AlreadyTaken(accepting.holder(page));
      case CANCELLED, JOINED -> new PageAnswer.Gone();
    };
  }

  /// The next person is called at once, unless somebody else is being called already or there is
  /// nobody else.
  private PageAnswer decline(Page page, Ticket ticket, String person, Instant now) {
    if (page.state() == Page.State.ACCEPTED) {
      return new PageAnswer.AlreadyTaken(accepting.holder(page));
    }
    calling.note(ticket, person, "page_declined", null, now);
    alarms.declined(page, ticket, person);
    return new PageAnswer.Declined(alarms.onlyOne(ticket));
  }

  private PageAnswer locked(long pageId, BiFunction<Page, Ticket, PageAnswer> then) {
    return pages
        .ticketOf(pageId)
        .flatMap(tickets::lock)
        .flatMap(ticket -> pages.lock(pageId).map(page -> then.apply(page, ticket)))
        .orElseGet(PageAnswer.Gone::new);
  }
}
