package dev.ringback.core.promise;

import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Proviso;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// An extension gives more time (R24); for less there are appointments.
@Component
class LaterOnly implements Proviso {

  private final DeadlineRows rows;

  LaterOnly(DeadlineRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Answer.Incomplete> unmet(Ticket ticket, Request request, String actor) {
    Instant until = request.until();
    if (request.action() != Action.EXTEND || until == null) {
      return Optional.empty();
    }
    return rows.of(ticket.id()).stream()
        .filter(deadline -> deadline.open() && deadline.milestone() == Milestone.RESOLVE)
        .filter(deadline -> !until.isAfter(deadline.due().told()))
        .findFirst()
        .map(
            deadline ->
                new Answer.Incomplete(
                    "until", "must lie after the time promised, " + deadline.due().told()));
  }
}
