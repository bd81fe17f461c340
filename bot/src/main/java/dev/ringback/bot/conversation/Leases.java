package dev.ringback.bot.conversation;

import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Which agent has a thread, for the policy's time from the last word on; in the caller's
/// transaction.
@Component
class Leases {

  static final String TIMER = "takeover";

  private final Conversations conversations;
  private final Holders holders;
  private final Events events;
  private final Policy policy;
  private final Timers timers;
  private final Clock clock;

  Leases(
      Conversations conversations,
      Holders holders,
      Events events,
      Policy policy,
      Timers timers,
      Clock clock) {
    this.conversations = conversations;
    this.holders = holders;
    this.events = events;
    this.policy = policy;
    this.timers = timers;
    this.clock = clock;
  }

  boolean runs(Conversation conversation) {
    return conversation.held(clock.instant());
  }

  /// Gives a thread to an agent, or leaves it for longer.
  void give(long conversationId, String login) {
    Instant until = clock.instant().plus(policy.talk().takeover());
    conversations.hold(conversationId, login, until);
    holders.taken(conversationId, login);
    timers.set(TIMER, conversationId, until);
    events.record("conversation.taken", Long.toString(conversationId));
  }

  /// @param how `released` or `expired`
  void end(long conversationId, String how) {
    conversations.hold(conversationId, null, null);
    holders.ended(conversationId, how);
    events.record("conversation.released", Long.toString(conversationId));
  }
}
