package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.warranty.FeeDecision;
import dev.ringback.core.warranty.FeeTold;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts into words who pays for the work (R31).
@Component
class FeeWords {

  /// Of a reason, so much is told: two text messages at most.
  private static final int LONGEST_REASON = 60;

  /// The reason stands inside a sentence of ours.
  private static final Pattern ENDING = Pattern.compile("[。.]+$");

  private final TellingOwners telling;
  private final Phrases phrases;

  FeeWords(TellingOwners telling, Phrases phrases) {
    this.telling = telling;
    this.phrases = phrases;
  }

  @EventListener
  void told(FeeTold told) {
    Ticket ticket = told.ticket();
    String text = words(ticket, told.decision());
    telling.tell(ticket, new TicketNews.Announced(ticket.number(), Optional.of(text)));
  }

  private String words(Ticket ticket, FeeDecision decision) {
    String reason =
        Excerpt.of(ENDING.matcher(decision.reason().strip()).replaceAll(""), LONGEST_REASON);
    return switch (decision.fee()) {
      case FREE -> phrases.say(ticket.language(), ProgressPhrase.FEE_FREE, "reason", reason);
      case AT_COST -> phrases.say(ticket.language(), ProgressPhrase.FEE_AT_COST, "reason", reason);
      case OUTSIDE -> phrases.say(ticket.language(), ProgressPhrase.FEE_OUTSIDE, "reason", reason);
      case SHARED ->
          phrases.say(
              ticket.language(),
              ProgressPhrase.FEE_SHARED,
              "reason",
              reason,
              "share",
              Integer.toString(decision.ownerPercent()));
    };
  }
}
