package dev.ringback.core.duty;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.duty.Ladder.Rung;
import dev.ringback.core.event.Events;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Calls the person on one rung of the ladder, and writes down what happens to an alarm.
@Component
class Calling {

  private static final String SYSTEM = "system";

  private final Pages pages;
  private final Ladder ladder;
  private final Rehearsal rehearsal;
  private final Tickets tickets;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Calling(
      Pages pages,
      Ladder ladder,
      Rehearsal rehearsal,
      Tickets tickets,
      Events events,
      ApplicationEventPublisher publisher) {
    this.pages = pages;
    this.ladder = ladder;
    this.rehearsal = rehearsal;
    this.tickets = tickets;
    this.events = events;
    this.publisher = publisher;
  }

  /// Calls at every address of the person on this rung.
  ///
  /// @param rung may lie beyond a ladder that has become shorter
  /// @param words what the owner said that calls for it, if not how the ticket began
  void call(long pageId, int rung, Ticket ticket, Optional<String> words, Instant now) {
    List<Rung> rungs = ladder.rungs(ticket);
    if (rungs.isEmpty()) {
      String why =
          rehearsal.of(ticket.id()) ? "drill: nobody is called" : "nobody is on the duty ladder";
      note(ticket, SYSTEM, "page", why, now);
      events.record("page.nobody", ticket.number().toString());
      return;
    }
    Rung called = rungs.get(rung % rungs.size());
    called.addresses().forEach(address -> call(pageId, called, address, ticket, words, now));
    note(ticket, SYSTEM, "page", called.person(), now);
    events.record("page.called", ticket.number().toString());
  }

  /// Calls once more at one address that was called for this alarm.
  void again(Page page, Ticket ticket, Address to, Instant now) {
    ladder.rungs(ticket).stream()
        .filter(rung -> rung.addresses().contains(to))
        .findFirst()
        .ifPresent(rung -> call(page.id(), rung, to, ticket, page.words(), now));
  }

  private void call(
      long pageId, Rung rung, Address to, Ticket ticket, Optional<String> words, Instant now) {
    long callId = pages.call(pageId, rung.person(), to, now);
    publisher.publishEvent(
        new PageCalled(
            pageId,
            callId,
            rung.person(),
            to,
            rung.language().orElse(ticket.language()),
            ticket,
            words));
  }

  void note(Ticket ticket, String actor, String action, @Nullable String reason, Instant now) {
    String step = ticket.step().code();
    tickets.write(ticket.id(), new HistoryEntry(now, actor, action, step, step, reason));
  }
}
