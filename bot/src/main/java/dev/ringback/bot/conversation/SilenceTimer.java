package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Silence;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.policy.Policy;
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
  private final Policy policy;
  private final RingbackSettings settings;

  SilenceTimer(Conversations conversations, Turns turns, Policy policy, RingbackSettings settings) {
    this.conversations = conversations;
    this.turns = turns;
    this.policy = policy;
    this.settings = settings;
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
        .flatMap(thread -> thread.held(now) ? Optional.of(next(now)) : ask(thread, now));
  }

  private Optional<Instant> ask(Conversation thread, Instant now) {
    boolean again = conversations.reminded(thread.id());
    conversations.remind(thread.id(), now);
    turns.take(thread, new Incoming.Silent(again), null, thread.language());
    return again ? Optional.empty() : Optional.of(next(now));
  }

  /// Nobody is reminded at night.
  private Instant next(Instant now) {
    return policy.callback().allowed(now.plus(policy.talk().remindAfter()), settings.timeZone());
  }
}
