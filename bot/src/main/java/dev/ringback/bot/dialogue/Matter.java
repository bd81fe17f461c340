package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;

/// A ticket as the dialogue needs to know it.
///
/// @param title the owner's own words, shortened
public record Matter(
    TicketNumber number,
    Kind kind,
    Category category,
    Urgency urgency,
    Step step,
    boolean placeKnown,
    Instant openedAt,
    String title) {

  public boolean live() {
    return !step.state().ended();
  }
}
