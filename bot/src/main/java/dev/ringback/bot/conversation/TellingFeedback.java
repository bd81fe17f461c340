package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.CallbackCalled;
import dev.ringback.core.redress.Failures;
import dev.ringback.core.redress.ImprovementMade;
import dev.ringback.core.ticket.Ticket;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets owners read what was noted of a talk with them, and what became of their criticism (R68,
/// R83).
@Component
class TellingFeedback {

  private final TellingOwners telling;
  private final Matters matters;
  private final Failures failures;
  private final Clock clock;

  TellingFeedback(TellingOwners telling, Matters matters, Failures failures, Clock clock) {
    this.telling = telling;
    this.matters = matters;
    this.failures = failures;
    this.clock = clock;
  }

  @EventListener
  void called(CallbackCalled called) {
    Ticket ticket = called.line().ticket();
    String words = called.result().words();
    boolean talked = called.result().outcome() == CallResult.Outcome.REACHED;
    // what was signed or said to be right on the spot needs no second confirmation
    if (talked && words != null && !words.isBlank() && called.result().confirmed() == null) {
      telling.tell(
          ticket,
          new TicketNews.CallRecorded(matters.of(ticket, ticket.language()), words.strip()));
    }
  }

  @EventListener
  void improved(ImprovementMade made) {
    Ticket ticket = made.ticket();
    if (ticket.conversationId() != null) {
      telling.tell(
          ticket, new TicketNews.Improved(matters.of(ticket, ticket.language()), made.measure()));
      failures.thanked(made.failure(), clock.instant());
    }
  }
}
