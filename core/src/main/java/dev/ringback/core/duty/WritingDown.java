package dev.ringback.core.duty;

import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts what somebody on duty tells where it belongs: on the ticket, before an agent, to the owner.
@Component
class WritingDown {

  private final Calling calling;
  private final ActingOnTicket acting;
  private final Tasks tasks;
  private final Accepting accepting;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  WritingDown(
      Calling calling,
      ActingOnTicket acting,
      Tasks tasks,
      Accepting accepting,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.calling = calling;
    this.acting = acting;
    this.tasks = tasks;
    this.accepting = accepting;
    this.publisher = publisher;
    this.clock = clock;
  }

  /// The move tells the owner.
  void arrived(Ticket ticket, String person, String words) {
    acting.act(ticket.number(), Request.of(Action.ARRIVE), person);
    if (!words.isBlank()) {
      note(ticket, person, words);
    }
  }

  /// A line of the ticket's history.
  void mark(Ticket ticket, String person, String action) {
    calling.note(ticket, person, action, null, clock.instant());
  }

  void note(Ticket ticket, String person, String words) {
    acting.act(ticket.number(), Request.noting(words.isBlank() ? "over" : words), person);
  }

  /// An agent is to look at it.
  void look(String kind, Ticket ticket, String words) {
    tasks.open(kind, ticket.conversationId(), ticket.id(), words);
  }

  void tell(Ticket ticket, String person, DutyReport what, String words) {
    publisher.publishEvent(new DutyTold(ticket, accepting.name(person), what, words));
  }
}
