package dev.ringback.core.callback;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a callback into the ledger in the transaction that closes a ticket, and strikes it out in
/// the one that opens it again.
@Component
class Planning {

  private final CallbackRows rows;
  private final Reach reach;
  private final Policy policy;
  private final ZoneId zone;
  private final Timers timers;
  private final Events events;
  private final JsonMapper json;

  Planning(
      CallbackRows rows,
      Reach reach,
      Policy policy,
      RingbackSettings settings,
      Timers timers,
      Events events,
      JsonMapper json) {
    this.rows = rows;
    this.reach = reach;
    this.policy = policy;
    this.zone = settings.timeZone();
    this.timers = timers;
    this.events = events;
    this.json = json;
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (moved.reached(Step.CLOSED) && policy.callback().kinds().contains(ticket.kind())) {
      plan(ticket);
    } else if (moved.before().state().ended() && !ticket.state().ended()) {
      skip(ticket);
    }
  }

  private void plan(Ticket ticket) {
    Instant closed = Objects.requireNonNull(ticket.closedAt());
    Instant due = policy.callback().allowed(closed.plus(policy.callback().after()), zone);
    boolean optedOut = reach.optedOut(ticket);
    Optional<Long> id =
        rows.insert(
            ticket.id(),
            ticket.rounds(),
            optedOut ? State.SKIPPED : State.DUE,
            due,
            optedOut ? "opted_out" : null,
            json.writeValueAsString(frozen(ticket)));
    id.ifPresent(
        planned -> {
          if (!optedOut) {
            timers.set(CallbackTimer.NAME, planned, due);
          }
          events.record("callback.planned", Long.toString(planned));
        });
  }

  /// Who and what the ticket was, so that figures stay true whoever gets it later.
  private static Map<String, @Nullable Object> frozen(Ticket ticket) {
    Map<String, @Nullable Object> frozen = new LinkedHashMap<>();
    frozen.put("assignee", ticket.assignee());
    frozen.put("agent", ticket.firstContact());
    frozen.put("kind", ticket.kind().code());
    frozen.put("category", ticket.category().code());
    frozen.put("urgency", ticket.urgency().code());
    frozen.put("site", ticket.place().site());
    frozen.put("closedHow", ticket.closedHow());
    return frozen;
  }

  private void skip(Ticket ticket) {
    for (Callback live : rows.lockLiveOf(ticket.id())) {
      rows.become(live.id(), State.SKIPPED, "reopened");
      timers.clear(CallbackTimer.NAME, live.id());
      events.record("callback.skipped", Long.toString(live.id()));
    }
  }
}
