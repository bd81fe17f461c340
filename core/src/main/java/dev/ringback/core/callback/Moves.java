package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.event.Events;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Ends the asking about a closing; the caller has locked ticket and callback.
@Component
class Moves {

  private static final int FEW = 2;

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
    ended(callback, ticket);
  }

  /// Nobody picked up, after the owner had not answered our question either.
  void nobodyThere(Callback callback) {
    if (callback.state() == State.SILENT) {
      rows.become(callback.id(), State.UNREACHABLE, "no_answer");
      events.record("callback.unreachable", Long.toString(callback.id()));
    }
  }

  /// Something more was said, which changes no state.
  void said(Callback callback) {
    events.record("callback.answered", Long.toString(callback.id()));
  }

  /// Words that blame without a level wait for one until then.
  void unclear(Callback callback, Instant until) {
    timers.set(CallbackTimer.NAME, callback.id(), until);
  }

  /// Why, or what else: whoever goes again ought to know.
  void explained(Callback callback, Ticket ticket, String words) {
    publisher.publishEvent(new Explained(callback, ticket, words));
  }

  /// A word or two is an answer, and no praise to pass on.
  void praised(Ticket ticket, String words) {
    if (words.length() > FEW) {
      publisher.publishEvent(new Praised(ticket, words));
    }
  }

  /// Announces what the rows already tell.
  void ended(Callback callback, Ticket ticket) {
    timers.clear(CallbackTimer.NAME, callback.id());
    Callback after = rows.find(callback.id()).orElseThrow();
    events.record("callback." + after.state().code(), Long.toString(after.id()));
    // a bad answer has just brought the work back
    Ticket now = tickets.find(ticket.id()).orElse(ticket);
    publisher.publishEvent(new CallbackEnded(after, now));
  }
}
