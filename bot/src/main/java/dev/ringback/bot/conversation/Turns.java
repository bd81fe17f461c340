package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Dialogue;
import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Matter;
import dev.ringback.bot.dialogue.Setting;
import dev.ringback.bot.dialogue.Silence;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.dialogue.Turn;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.timer.Timers;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets the dialogue decide, and does what it decided, in the caller's transaction.
///
/// The caller holds the conversation's lock.
@Component
class Turns {

  /// What was said longer ago belongs to no danger of now.
  private static final Duration IN_MIND = Duration.ofHours(12);

  private final Matters matters;
  private final SaidBefore earlier;
  private final CarryingOut carryingOut;
  private final Speaking speaking;
  private final Conversations conversations;
  private final Homes homes;
  private final SurveyNews surveys;
  private final Questions questions;
  private final Timers timers;
  private final Policy policy;
  private final RingbackSettings settings;
  private final Clock clock;

  Turns(
      Matters matters,
      SaidBefore earlier,
      CarryingOut carryingOut,
      Speaking speaking,
      Conversations conversations,
      Homes homes,
      SurveyNews surveys,
      Questions questions,
      Timers timers,
      Policy policy,
      RingbackSettings settings,
      Clock clock) {
    this.matters = matters;
    this.earlier = earlier;
    this.carryingOut = carryingOut;
    this.speaking = speaking;
    this.conversations = conversations;
    this.homes = homes;
    this.surveys = surveys;
    this.questions = questions;
    this.timers = timers;
    this.policy = policy;
    this.settings = settings;
    this.clock = clock;
  }

  /// @param messageId the logged message this is about; null for news from our own house
  /// @param language what to answer in
  /// @return whether it was a button of a question that is settled
  boolean take(
      Conversation conversation, Incoming first, @Nullable Long messageId, Language language) {
    Instant now = clock.instant();
    Deque<Incoming> arrivals = new ArrayDeque<>(List.of(first));
    List<Step.Say> sayings = new ArrayList<>();
    Stage stage = conversation.stage();
    boolean asks = false;
    boolean stale = false;
    while (!arrivals.isEmpty()) {
      Turn turn =
          Dialogue.advance(
              stage, arrivals.removeFirst(), setting(conversation, messageId, language, now));
      stage = turn.stage();
      if (turn.asks()) {
        // of several tickets opened at once, one question is asked
        sayings.removeIf(say -> say.phrase().role() == Role.ASK);
      }
      asks |= turn.asks();
      List<Step.Say> said = new ArrayList<>();
      for (Step step : turn.steps()) {
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
    expect(conversation, stage, asks, now);
    return stale;
  }

  /// Where the question begins; the end if there is none.
  private static int questionIn(List<Step.Say> sayings) {
    int at = 0;
    while (at < sayings.size() && sayings.get(at).phrase().role() != Role.ASK) {
      at++;
    }
    return at;
  }

  /// A question about a report is not asked into the void: see [SilenceTimer].
  private void expect(Conversation conversation, Stage stage, boolean asks, Instant now) {
    if (!Silence.waits(stage)) {
      timers.clear(SilenceTimer.NAME, conversation.id());
    } else if (asks) {
      Instant due =
          policy.callback().allowed(now.plus(policy.talk().remindAfter()), settings.timeZone());
      timers.set(SilenceTimer.NAME, conversation.id(), due);
    }
  }

  private Setting setting(
      Conversation conversation, @Nullable Long messageId, Language language, Instant now) {
    List<Matter> latest = matters.of(conversation);
    boolean danger = latest.stream().anyMatch(matter -> matter.live() && matter.emergency());
    return new Setting(
            now,
            language,
            Optional.ofNullable(conversation.askedAt()),
            latest,
            homes.of(conversation.address()),
            matters.phone(conversation).isPresent(),
            danger ? earlier.before(conversation.id(), messageId, now.minus(IN_MIND)) : List.of(),
            conversation.held(now))
        .knowing(surveyed(conversation, language, now));
  }

  /// Where something is being asked, that is what is answered.
  private Setting.Surveyed surveyed(Conversation conversation, Language language, Instant now) {
    return conversation.stage() instanceof Stage.Idle
            || conversation.stage() instanceof Stage.Confirming
        ? surveys.open(conversation, language, now.minus(policy.callback().correctable()))
        : Setting.Surveyed.NOTHING;
  }
}
