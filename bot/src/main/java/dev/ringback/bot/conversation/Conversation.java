package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One person's thread on one channel address, as it stands now.
///
/// @param ourAddress the number or bot last written to; replies leave from it
/// @param contact what the person is called, if known
/// @param askedAt when the stage's question was asked
/// @param home the place this person gave last
/// @param holder login of the agent who has taken over; null: the bot talks
/// @param introduced whether we have said who we are and what we keep
public record Conversation(
    long id,
    Address address,
    String ourAddress,
    @Nullable String contact,
    Language language,
    Stage stage,
    @Nullable Instant askedAt,
    Place home,
    @Nullable String holder,
    @Nullable Instant heldUntil,
    Instant lastMessageAt,
    boolean introduced) {

  /// Whether an agent has it now.
  public boolean held(Instant now) {
    return holder != null && heldUntil != null && heldUntil.isAfter(now);
  }
}
