package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.event.Events;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Ends the asking about a closing; the caller has locked ticket and callback.
@Component
class Moves {

  private final CallbackRows rows;
  private final Tickets tickets;
  private final Timers timers;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Moves(
      CallbackRows rows,
      Tickets tickets,
      Timers timers,
      Events events,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.tickets = tickets;
    this.timers = timers;
    this.events = events;
    this.publisher = publisher;
  }

  void end(Callback callback, Ticket ticket, State state, @Nullable String reason) {
    rows.become(callback.id(), state, reason);
    timers.clear(CallbackTimer.NAME, callback.id());
    ended(callback, ticket);
  }

  /// Announces what the rows already tell.
  void ended(Callback callback, Ticket ticket) {
    Callback after = rows.find(callback.id()).orElseThrow();
    events.record("callback." + after.state().code(), Long.toString(after.id()));
    // a bad answer has just brought the work back
    Ticket now = tickets.find(ticket.id()).orElse(ticket);
    publisher.publishEvent(new CallbackEnded(after, now));
  }
}
