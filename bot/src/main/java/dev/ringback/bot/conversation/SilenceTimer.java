package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Silence;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reminds once of a question about a report, and then lets the ticket stand with what is known.
@Component
class SilenceTimer implements Timer {

  static final String NAME = "silence";

  private final Conversations conversations;
  private final Turns turns;
  private final AwaitingAnswers awaiting;

  SilenceTimer(Conversations conversations, Turns turns, AwaitingAnswers awaiting) {
    this.conversations = conversations;
    this.turns = turns;
    this.awaiting = awaiting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> fire(long conversationId, Instant now) {
    return conversations
        .lock(conversationId)
        .filter(thread -> Silence.waits(thread.stage()))
        .flatMap(
            thread ->
                thread.held(now)
                    ? Optional.of(awaiting.due(thread.stage(), now))
                    : ask(thread, now));
  }

  private Optional<Instant> ask(Conversation thread, Instant now) {
    boolean again = conversations.reminded(thread.id());
    conversations.remind(thread.id(), now);
    turns.take(thread, new Incoming.Silent(again), null, thread.language());
    return again ? Optional.empty() : Optional.of(awaiting.due(thread.stage(), now));
  }
}
