package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.callback.Heard.Outcome;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Ends again what a slip of the finger had brought back, as long as nobody has begun.
@Component
class TakingBack {

  private final CallbackRows rows;
  private final Moves moves;
  private final ActingOnTicket acting;
  private final Tickets tickets;
  private final Tasks tasks;
  private final ApplicationEventPublisher publisher;

  TakingBack(
      CallbackRows rows,
      Moves moves,
      ActingOnTicket acting,
      Tickets tickets,
      Tasks tasks,
      ApplicationEventPublisher publisher) {
    this.publisher = publisher;
    this.rows = rows;
    this.moves = moves;
    this.acting = acting;
    this.tickets = tickets;
    this.tasks = tasks;
  }

  /// @param line as it was before the better answer, which is in the ledger by now
  Outcome of(Line line, int score, String actor) {
    Ticket ticket = line.ticket();
    if (ticket.state().ended() || line.callback().closing() != ticket.rounds()) {
      return Outcome.NOTHING;
    }
    boolean begun = ticket.state() != Step.State.OPEN && ticket.state() != Step.State.ASSIGNED;
    if (!begun) {
      // before the closing, whose callbacks are planned by what the ticket counts as then
      publisher.publishEvent(new AnswerTakenBack(ticket, line.callback().closing()));
    }
    if (begun || !closed(ticket, "the low answer was a slip: " + score, actor)) {
      return Outcome.KEPT_OPEN;
    }
    Ticket after = tickets.find(ticket.id()).orElseThrow();
    // this closing was asked about already
    for (Callback live : rows.lockLiveOf(ticket.id())) {
      moves.end(live, after, State.SKIPPED, "corrected");
    }
    moves.ended(line.callback(), after);
    tasks.done(ticket.id(), Set.of("callback-failed"), actor);
    return Outcome.CLOSED_AGAIN;
  }

  private boolean closed(Ticket ticket, String reason, String actor) {
    return acting.act(ticket.number(), Request.of(Action.RESOLVE, reason), actor)
            instanceof Answer.Done
        && acting.act(ticket.number(), Request.of(Action.ACCEPT, reason), actor)
            instanceof Answer.Done(Ticket done)
        && done.state().ended();
  }
}
