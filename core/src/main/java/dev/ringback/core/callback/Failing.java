package dev.ringback.core.callback;

import dev.ringback.core.event.Events;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Does at once what a bad answer calls for: the work comes back, or a complaint is opened (R59).
@Component
class Failing {

  private final ActingOnTicket acting;
  private final Complaining complaining;
  private final Tasks tasks;
  private final Events events;
  private final ApplicationEventPublisher publisher;

  Failing(
      ActingOnTicket acting,
      Complaining complaining,
      Tasks tasks,
      Events events,
      ApplicationEventPublisher publisher) {
    this.acting = acting;
    this.complaining = complaining;
    this.tasks = tasks;
    this.events = events;
    this.publisher = publisher;
  }

  /// @param actor `owner`, or who called
  /// @return whether the work is open again by it
  boolean bringsBack(Line line, String verdict, @Nullable String words, String actor) {
    Ticket ticket = line.ticket();
    String reason = verdict + (words == null ? "" : " — " + words);
    tasks.open("callback-failed", ticket.conversationId(), ticket.id(), reason);
    boolean broughtBack =
        ticket.state().ended()
            && acting.act(ticket.number(), Request.of(Action.REOPEN, reason), actor)
                instanceof Answer.Done;
    events.record("callback.failed", Long.toString(line.callback().id()));
    publisher.publishEvent(new CallbackFailed(line, reason, broughtBack, Optional.empty()));
    return broughtBack;
  }

  /// @param verdict what was bad, and how bad
  /// @return the complaint that was opened
  TicketNumber complains(Line line, String verdict) {
    TicketNumber complaint = complaining.about(line.ticket(), verdict);
    publisher.publishEvent(new CallbackFailed(line, verdict, false, Optional.of(complaint)));
    return complaint;
  }
}
