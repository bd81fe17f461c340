package dev.ringback.core.ticket;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import org.jspecify.annotations.Nullable;

/// What is needed to open a ticket.
///
/// @param channel how it came in: a courier's channel, or `phone`, `mail`, `visit`
public record Draft(
    Kind kind,
    Category category,
    Urgency urgency,
    String description,
    Language language,
    String channel,
    @Nullable Long conversationId,
    Ticket.Reporter reporter,
    Place place) {

  /// The same, told of in a thread.
  public Draft in(long conversation, Language spoken) {
    return new Draft(
        kind, category, urgency, description, spoken, channel, conversation, reporter, place);
  }
}
