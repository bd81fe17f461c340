package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.task.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What happens to messages that come faster than anybody writes: they are kept, a person is told,
/// and the sender hears so once.
@Component
class Floods {

  private static final String TASK = "flood";
  private static final Speaking.Asked NOTHING_ASKED = new Speaking.Asked("{}", false);

  private final Tasks tasks;
  private final Speaking speaking;
  private final Clock clock;

  Floods(Tasks tasks, Speaking speaking, Clock clock) {
    this.tasks = tasks;
    this.speaking = speaking;
    this.clock = clock;
  }

  /// Told again only after an agent has seen to it.
  void kept(Conversation conversation) {
    if (tasks.isOpen(TASK, conversation.id())) {
      return;
    }
    tasks.open(TASK, conversation.id(), null, conversation.address().channel());
    if (!conversation.held(clock.instant())) {
      speaking.say(
          conversation,
          conversation.language(),
          List.of(new Step.Say(Phrase.FLOOD, Map.of(), Purpose.REPLY, Optional.empty(), List.of())),
          NOTHING_ASKED);
    }
  }
}
