package dev.ringback.core.callback;

import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.course.TicketsRelated;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Blame that became a complaint has its own ticket, and leaves nobody to find out how bad it was.
@Component
class ComplainedOf {

  static final String UNCLEAR = "callback-unclear";

  private final Relations relations;
  private final Tickets tickets;
  private final Tasks tasks;

  ComplainedOf(Relations relations, Tickets tickets, Tasks tasks) {
    this.relations = relations;
    this.tickets = tickets;
    this.tasks = tasks;
  }

  /// Whether somebody has complained of a line's ticket since they were asked about it.
  boolean sinceAsked(Line line) {
    Instant asked = line.callback().sentAt();
    return relations
        .other(line.ticket().id(), How.COMPLAINED_OF_IN)
        .flatMap(tickets::find)
        .map(Ticket::openedAt)
        .filter(opened -> asked == null || !opened.isBefore(asked))
        .isPresent();
  }

  @EventListener
  void related(TicketsRelated related) {
    if (related.how() == How.COMPLAINS_OF) {
      tasks.done(related.otherId(), Set.of(UNCLEAR), related.actor());
    }
    if (related.how() == How.COMPLAINED_OF_IN) {
      tasks.done(related.ticketId(), Set.of(UNCLEAR), related.actor());
    }
  }
}
