package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.HazardAlarm;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hears a message whose handling threw: looks for danger by the hazard rules alone, and has a
/// person read it.
@Component
class BareHearing {

  private static final Speaking.Asked NOTHING_ASKED = new Speaking.Asked("{}", false);

  private final HazardAlarm hazards;
  private final Conversations conversations;
  private final Messages messages;
  private final Tasks tasks;
  private final BareAlarms alarms;
  private final Speaking speaking;
  private final RingbackSettings settings;
  private final Clock clock;

  BareHearing(
      HazardAlarm hazards,
      Conversations conversations,
      Messages messages,
      Tasks tasks,
      BareAlarms alarms,
      Speaking speaking,
      RingbackSettings settings,
      Clock clock) {
    this.hazards = hazards;
    this.conversations = conversations;
    this.messages = messages;
    this.tasks = tasks;
    this.alarms = alarms;
    this.speaking = speaking;
    this.settings = settings;
    this.clock = clock;
  }

  /// @return false if it was logged before
  boolean hear(Arrival arrival) {
    Optional<Verdict> danger = hazards.check(arrival.text());
    Conversation conversation =
        conversations.openAndLock(
            arrival.from(),
            arrival.ourAddress(),
            danger
                .map(Verdict::language)
                .orElseGet(() -> FirstLanguage.of(arrival.from(), settings.timeZone())),
            clock.instant());
    Language language = danger.map(Verdict::language).orElse(conversation.language());
    Optional<Long> message =
        messages.log(conversation.id(), arrival, danger.orElse(null), clock.instant());
    message.ifPresent(
        id -> {
          tasks.open("set-aside", conversation.id(), null, arrival.vendorId());
          danger.ifPresentOrElse(
              verdict -> alarm(conversation, arrival, verdict, id, language),
              () -> say(conversation, language, ChatPhrase.SET_ASIDE, Purpose.NOTICE, null));
        });
    return message.isPresent();
  }

  private void alarm(
      Conversation conversation,
      Arrival arrival,
      Verdict verdict,
      long messageId,
      Language language) {
    Ticket ticket = alarms.open(conversation, arrival, verdict, messageId, language);
    say(conversation, language, EmergencyPhrase.SET_ASIDE_DANGER, Purpose.SAFETY, ticket);
  }

  private void say(
      Conversation conversation,
      Language language,
      Phrase phrase,
      Purpose purpose,
      @Nullable Ticket about) {
    speaking.say(
        conversation,
        language,
        List.of(
            new Step.Say(
                phrase,
                about == null ? Map.of() : Map.of("number", about.number().toString()),
                purpose,
                Optional.ofNullable(about).map(Ticket::number),
                List.of())),
        NOTHING_ASKED);
  }
}
