package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Silence;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timers;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Sees to it that a question about a report is not asked into the void: see [SilenceTimer].
@Component
class AwaitingAnswers {

  private final Timers timers;
  private final Policy policy;
  private final RingbackSettings settings;

  AwaitingAnswers(Timers timers, Policy policy, RingbackSettings settings) {
    this.timers = timers;
    this.policy = policy;
    this.settings = settings;
  }

  void await(Conversation conversation, Stage stage, boolean asks, Instant now) {
    if (!Silence.waits(stage)) {
      timers.clear(SilenceTimer.NAME, conversation.id());
    } else if (asks) {
      timers.set(SilenceTimer.NAME, conversation.id(), due(stage, now));
    }
  }

  /// Nobody is reminded at night, unless of danger.
  Instant due(Stage stage, Instant now) {
    return Silence.danger(stage)
        ? now.plus(policy.talk().remindDangerAfter())
        : policy.callback().allowed(now.plus(policy.talk().remindAfter()), settings.timeZone());
  }
}
