package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.event.Events;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Asks, reminds, and gives up asking; the caller has locked ticket and callback.
@Component
class Asking {

  private final CallbackRows rows;
  private final Reach reach;
  private final Tasks tasks;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Asking(
      CallbackRows rows,
      Reach reach,
      Tasks tasks,
      Events events,
      ApplicationEventPublisher publisher) {
    this.rows = rows;
    this.reach = reach;
    this.tasks = tasks;
    this.events = events;
    this.publisher = publisher;
  }

  /// @param reason why it is asked before it is due; null: it is due
  /// @return whether it was asked
  boolean ask(Callback callback, Ticket ticket, @Nullable String reason, Instant now) {
    if (reach.optedOut(ticket)) {
      become(callback, State.SKIPPED, "opted_out");
      return false;
    }
    if (!reach.open(ticket)) {
      become(callback, State.UNREACHABLE, "no_thread");
      forAPerson("callback-unreachable", callback, ticket);
      return false;
    }
    rows.asked(callback.id(), now, reason);
    events.record("callback.sent", Long.toString(callback.id()));
    publisher.publishEvent(new CallbackDue(ticket, callback.id(), false));
    return true;
  }

  /// @return whether an answer is still waited for
  boolean remind(Callback callback, Ticket ticket, Instant now) {
    if (reach.optedOut(ticket)) {
      become(callback, State.DECLINED, "opted_out");
      return false;
    }
    rows.reminded(callback.id(), now);
    events.record("callback.reminded", Long.toString(callback.id()));
    publisher.publishEvent(new CallbackDue(ticket, callback.id(), true));
    return true;
  }

  void giveUp(Callback callback, Ticket ticket) {
    become(callback, State.SILENT, null);
    forAPerson("callback-silent", callback, ticket);
  }

  private void become(Callback callback, State state, @Nullable String reason) {
    rows.become(callback.id(), state, reason);
    events.record("callback." + state.code(), Long.toString(callback.id()));
  }

  private void forAPerson(String kind, Callback callback, Ticket ticket) {
    tasks.open(
        kind,
        ticket.conversationId(),
        ticket.id(),
        "callback " + callback.id() + " of " + ticket.number());
  }
}
