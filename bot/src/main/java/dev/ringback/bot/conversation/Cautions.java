package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Despair;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Cautions once who does nothing but abuse, or writes faster than anybody does; what they wrote is
/// kept, and a person is told.
///
/// Whatever else is said beside abuse is heard as ever.
@Component
class Cautions {

  private static final Pattern BREAKS = Pattern.compile("[,，。.;；!！\\s]+|(?<=\\s)的");
  private static final Speaking.Asked NOTHING_ASKED = new Speaking.Asked("{}", false);

  private static final double GUESSED = 0.5;

  /// In characters.
  private static final int NEXT_TO_NOTHING = 5;

  private final Policy policy;
  private final Tasks tasks;
  private final Speaking speaking;
  private final Clock clock;

  Cautions(Policy policy, Tasks tasks, Speaking speaking, Clock clock) {
    this.policy = policy;
    this.tasks = tasks;
    this.speaking = speaking;
    this.clock = clock;
  }

  /// Whether a text says nothing else.
  boolean onlyAbusive(Arrival arrival, Verdict verdict) {
    String text = arrival.text().strip();
    return policy.talk().abusive(text)
        && !verdict.emergency()
        && !Despair.named(text)
        && tellsNothing(text, verdict)
        && arrival.media().isEmpty()
        && Stream.of(BREAKS.split(policy.talk().civil(text))).allMatch(Cautions::nothing)
        && Reader.read(text).numbers().isEmpty()
        && Reader.read(text).particulars().part().isEmpty();
  }

  /// Of a curse with next to nothing beside it ("… off") triage can only guess.
  private boolean tellsNothing(String text, Verdict verdict) {
    return verdict.intent() == Intent.OTHER
        || verdict.confidence() < GUESSED
            && policy.talk().civil(text).strip().length() <= NEXT_TO_NOTHING;
  }

  /// "How long yet?" behind a curse asks all the same.
  private static boolean nothing(String clause) {
    return switch (Reader.read(clause).answer()) {
      case Answer.Status _, Answer.Person _, Answer.Cancel _, Answer.FalseAlarm _ -> false;
      case Answer.StillBroken _, Answer.NoSurveys _, Answer.Help _ -> false;
      default -> true;
    };
  }

  void abused(Conversation conversation) {
    caution(conversation, "abuse", ChatPhrase.ABUSE);
  }

  void flooded(Conversation conversation) {
    caution(conversation, "flood", ChatPhrase.FLOOD);
  }

  /// Said again only after an agent has seen to it.
  private void caution(Conversation conversation, String task, ChatPhrase phrase) {
    if (tasks.isOpen(task, conversation.id())) {
      return;
    }
    tasks.open(task, conversation.id(), null, conversation.address().channel());
    if (!conversation.held(clock.instant())) {
      speaking.say(
          conversation,
          conversation.language(),
          List.of(new Step.Say(phrase, Map.of(), Purpose.REPLY, Optional.empty(), List.of())),
          NOTHING_ASKED);
    }
  }
}
