package dev.ringback.core.work;

import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks somebody with the power to mend it to look at what was escalated (R38).
@Component
class Escalated {

  private final Tasks tasks;

  Escalated(Tasks tasks) {
    this.tasks = tasks;
  }

  @EventListener
  void moved(TicketMoved moved) {
    if (moved.reached(Step.ESCALATED)) {
      Ticket ticket = moved.ticket();
      String why = Objects.requireNonNullElse(moved.reason(), ticket.number().toString());
      tasks.open("escalated", ticket.conversationId(), ticket.id(), why);
    }
  }
}
