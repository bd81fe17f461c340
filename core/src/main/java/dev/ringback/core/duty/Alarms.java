package dev.ringback.core.duty;

import dev.ringback.core.event.Events;
import dev.ringback.core.household.Estates;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.ticket.TicketOpened;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Raises an alarm in the transaction in which a ticket becomes an emergency, and ends it when the
/// ticket is one no longer.
@Component
class Alarms {

  private static final Set<Action> TAKEN_UP =
      Set.of(Action.ACKNOWLEDGE, Action.CONTACT, Action.ARRIVE);

  /// A lunch break wakes nobody.
  private static final Duration BREAK = Duration.ofHours(2);

  /// An alarm that can call nobody says so again after so many rounds: histories are for people.
  private static final int UNHEARD_SAID_EVERY = 20;

  private final Pages pages;
  private final Calling calling;
  private final Accepting accepting;
  private final Joining joining;
  private final Ladder ladder;
  private final Rehearsal rehearsal;
  private final Timers timers;
  private final Events events;
  private final Estates estates;
  private final Clock clock;

  Alarms(
      Pages pages,
      Calling calling,
      Accepting accepting,
      Joining joining,
      Ladder ladder,
      Rehearsal rehearsal,
      Timers timers,
      Events events,
      Estates estates,
      Clock clock) {
    this.pages = pages;
    this.calling = calling;
    this.accepting = accepting;
    this.joining = joining;
    this.ladder = ladder;
    this.rehearsal = rehearsal;
    this.timers = timers;
    this.events = events;
    this.estates = estates;
    this.clock = clock;
  }

  @EventListener
  void opened(TicketOpened opened) {
    if (opened.ticket().emergency() || wakes(opened.ticket()) && afterHours(opened.ticket())) {
      raise(opened.ticket(), Optional.empty());
    }
  }

  @EventListener
  void moved(TicketMoved moved) {
    boolean now = dangerous(moved.ticket());
    boolean before = dangerous(moved.before());
    // whoever had it cannot do it: somebody else must
    boolean givenUp = now && moved.action() == Action.RELEASE;
    if (now && (!before || givenUp)) {
      louder(moved.ticket(), wordsOf(moved));
      raise(moved.ticket(), wordsOf(moved));
    } else if (!now && (before || wakes(moved.before()) && !wakes(moved.ticket()))) {
      cancel(moved);
    } else if (TAKEN_UP.contains(moved.action())) {
      takenUp(moved);
    }
  }

  /// Who was called for something urgent hears at once that it is an emergency now.
  private void louder(Ticket ticket, Optional<String> words) {
    Instant now = clock.instant();
    pages
        .lockLatestOf(ticket.id())
        .filter(page -> page.state() == Page.State.RINGING)
        .ifPresent(
            page -> {
              pages.worded(page.id(), words);
              calling.call(page.id(), page.rung(), ticket, words, now);
            });
  }

  /// What made an emergency of it is what whoever is called must read.
  private static Optional<String> wordsOf(TicketMoved moved) {
    return moved.action() == Action.REGRADE
        ? Optional.ofNullable(moved.reason()).filter(reason -> !reason.isBlank())
        : Optional.empty();
  }

  /// Whoever deals with the ticket has the emergency.
  private void takenUp(TicketMoved moved) {
    pages
        .lockLatestOf(moved.ticket().id())
        .filter(page -> page.state() == Page.State.RINGING || page.state() == Page.State.JOINED)
        .ifPresent(page -> accepting.accept(page, moved.ticket(), moved.actor(), clock.instant()));
  }

  /// What is urgent and can't wait for the office to open goes to whoever is on call (R3).
  private static boolean wakes(Ticket ticket) {
    return ticket.urgency() == Urgency.URGENT
        && ticket.kind() == Kind.REPAIR
        && !ticket.state().ended()
        && ticket.state() != Step.State.RESOLVED;
  }

  private boolean afterHours(Ticket ticket) {
    Instant now = clock.instant();
    return estates.calendar(ticket.place().site()).nextOpen(now).isAfter(now.plus(BREAK));
  }

  /// Work that is reported done, or ended otherwise, needs nobody at night.
  static boolean dangerous(Ticket ticket) {
    return ticket.emergency() && !ticket.state().ended() && ticket.state() != Step.State.RESOLVED;
  }

  /// Whether there is anybody to call.
  boolean somebody(Ticket ticket) {
    return !ladder.empty(ticket);
  }

  /// How many there are to call in turn.
  int rungs(Ticket ticket) {
    return ladder.rungs(ticket).size();
  }

  /// Does nothing if an alarm rings already for this ticket.
  ///
  /// @param words what the owner said that raises it, if not how the ticket began
  void raise(Ticket ticket, Optional<String> words) {
    Instant now = clock.instant();
    if (joining.join(ticket, words, now)) {
      return;
    }
    Instant next = now.plus(ladder.climbAfter());
    Optional<Page> raised = pages.raise(ticket.id(), words, now, next);
    raised.ifPresent(
        page -> {
          events.record("page.raised", ticket.number().toString());
          calling.call(page.id(), page.rung(), ticket, words, now);
          if (!rehearsal.of(ticket.id())) {
            timers.set(PageTimer.NAME, page.id(), next);
          }
        });
  }

  /// Calls the next person, after the last one the first again.
  ///
  /// @return when the next but one is called
  Instant climb(Page page, Ticket ticket) {
    Instant now = clock.instant();
    Instant next = now.plus(ladder.climbAfter());
    int above = page.rung() + 1;
    boolean again = above >= ladder.rungs(ticket).size();
    int rung = again ? 0 : above;
    int round = page.round() + (again ? 1 : 0);
    pages.climbed(page.id(), rung, round, next);
    if (somebody(ticket) || round % UNHEARD_SAID_EVERY == 0) {
      calling.call(page.id(), rung, ticket, page.words(), now);
    }
    return next;
  }

  /// Calls the next person at once, unless that person is not the one being called now, or is the
  /// only one.
  void declined(Page page, Ticket ticket, String person) {
    List<Ladder.Rung> rungs = ladder.rungs(ticket);
    boolean asked =
        rungs.size() > 1 && rungs.get(page.rung() % rungs.size()).person().equals(person);
    if (asked) {
      timers.set(PageTimer.NAME, page.id(), climb(page, ticket));
    }
  }

  boolean onlyOne(Ticket ticket) {
    return ladder.rungs(ticket).size() == 1;
  }

  private void cancel(TicketMoved moved) {
    pages
        .lockLatestOf(moved.ticket().id())
        .filter(page -> page.state() == Page.State.RINGING || page.state() == Page.State.JOINED)
        .ifPresent(
            page -> {
              pages.cancelled(page.id());
              joining.passOn(page, clock.instant());
              timers.clear(PageTimer.NAME, page.id());
              calling.note(
                  moved.ticket(),
                  moved.actor(),
                  "page_cancelled",
                  moved.action() == Action.REGRADE ? "no emergency" : moved.action().code(),
                  clock.instant());
              events.record("page.cancelled", moved.ticket().number().toString());
            });
  }
}
