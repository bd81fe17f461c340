package dev.ringback.core.correction;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketMoved;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what an agent regraded, with the reason, in the transaction that regrades.
@Component
class KeepingCorrections {

  /// An owner who says that it is worse than we thought corrects nobody's judgement.
  private static final Set<String> NO_AGENTS = Set.of("owner", "bot", "system");

  private final Corrections corrections;
  private final Clock clock;

  KeepingCorrections(Corrections corrections, Clock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  @EventListener
  void moved(TicketMoved moved) {
    Ticket ticket = moved.ticket();
    if (moved.action() != Action.REGRADE
        || NO_AGENTS.contains(moved.actor())
        || ticket.description().isBlank()) {
      return;
    }
    corrections.add(
        new Correction(
            ticket.id(),
            ticket.description(),
            moved.before().category().code() + " " + moved.before().urgency().code(),
            intent(ticket.kind()),
            ticket.category(),
            ticket.urgency(),
            moved.reason(),
            moved.actor(),
            clock.instant()));
  }

  private static Intent intent(Kind kind) {
    return switch (kind) {
      case REPAIR, SERVICE -> Intent.REPAIR;
      case COMPLAINT, SUGGESTION -> Intent.COMPLAINT;
      case ENQUIRY -> Intent.ENQUIRY;
    };
  }
}
