package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Dialogue;
import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.dialogue.Turn;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets the dialogue decide, and does what it decided, in the caller's transaction.
///
/// The caller holds the conversation's lock.
@Component
class Turns {

  private final Scenes scenes;
  private final CarryingOut carryingOut;
  private final Speaking speaking;
  private final Questions questions;
  private final Conversations conversations;
  private final AwaitingAnswers awaiting;
  private final Clock clock;

  Turns(
      Scenes scenes,
      CarryingOut carryingOut,
      Speaking speaking,
      Questions questions,
      Conversations conversations,
      AwaitingAnswers awaiting,
      Clock clock) {
    this.scenes = scenes;
    this.carryingOut = carryingOut;
    this.speaking = speaking;
    this.questions = questions;
    this.conversations = conversations;
    this.awaiting = awaiting;
    this.clock = clock;
  }

  /// @param messageId the logged message this is about; null for news from our own house
  /// @param language what to answer in
  Taken take(
      Conversation conversation, Incoming first, @Nullable Long messageId, Language language) {
    Instant now = clock.instant();
    Deque<Incoming> arrivals = new ArrayDeque<>(List.of(first));
    List<Step.Say> sayings = new ArrayList<>();
    Stage stage = conversation.stage();
    boolean asks = false;
    boolean stale = false;
    Gravity gravity = Gravity.NONE;
    while (!arrivals.isEmpty()) {
      Turn turn =
          Dialogue.advance(
              stage, arrivals.removeFirst(), scenes.of(conversation, messageId, language, now));
      stage = turn.stage();
      if (turn.asks()) {
        // of several tickets opened at once, one question is asked
        sayings.removeIf(say -> say.phrase().role() == Role.ASK);
      }
      asks |= turn.asks();
      List<Step.Say> said = new ArrayList<>();
      gravity = gravity.and(turn.asks() ? Gravity.of(stage) : Gravity.NONE);
      for (Step step : turn.steps()) {
        gravity = gravity.and(Gravity.of(step));
        if (step instanceof Step.Say say) {
          said.add(say);
        } else if (step instanceof Step.Stale) {
          stale = true;
        } else {
          carryingOut
              .carryOut(step, conversation, messageId, language)
              .ifPresent(arrivals::addLast);
        }
      }
      // what was asked before stays last
      sayings.addAll(turn.asks() ? sayings.size() : questionIn(sayings), said);
    }
    boolean stands = !asks && stage.equals(conversation.stage());
    speaking.say(conversation, language, sayings, new Speaking.Asked(questions.of(stage), stands));
    conversations.advance(conversation.id(), stage, language, asks ? now : null);
    awaiting.await(conversation, stage, asks, now);
    return new Taken(stale, gravity);
  }

  /// What became of an arrival.
  ///
  /// @param stale whether it was a button of a question that is settled
  record Taken(boolean stale, Gravity gravity) {}

  /// Where the question begins; the end if there is none.
  private static int questionIn(List<Step.Say> sayings) {
    int at = 0;
    while (at < sayings.size() && sayings.get(at).phrase().role() != Role.ASK) {
      at++;
    }
    return at;
  }
}
