package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.redress.StaffTold;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts into words what people of ours are told of callbacks: what failed, who goes again, praise.
@Component
class StaffWords {

  /// Of what the owner wrote, so much is passed on: two text messages at most.
  private static final int LONGEST_QUOTE = 60;

  private final Phrases phrases;
  private final Matters matters;
  private final Outbox outbox;
  private final PhoneChannel channels;
  private final Conversations conversations;
  private final RingbackSettings settings;
  private final Clock clock;

  StaffWords(
      Phrases phrases,
      Matters matters,
      Outbox outbox,
      PhoneChannel channels,
      Conversations conversations,
      RingbackSettings settings,
      Clock clock) {
    this.conversations = conversations;
    this.settings = settings;
    this.phrases = phrases;
    this.matters = matters;
    this.outbox = outbox;
    this.channels = channels;
    this.clock = clock;
  }

  /// A chat where there is one, else a phone: one of them is enough for what does not burn.
  @EventListener
  void told(StaffTold told) {
    channels
        .all(
            Optional.ofNullable(told.member().phone()),
            Optional.ofNullable(told.member().telegram()))
        .stream()
        .findFirst()
        .ifPresent(address -> send(address, told));
  }

  private void send(Address to, StaffTold told) {
    Language language = language(to);
    String text =
        phrases.say(
            language,
            phrase(told.what()),
            "number",
            told.ticket().number().toString(),
            "matter",
            matters.of(told.ticket(), language).title(),
            "words",
            Excerpt.of(Failed.said(phrases, told.words(), language), LONGEST_QUOTE));
    List<Note.Part> parts = List.of(new Note.Part(Role.INFORM, text));
    outbox.queue(
        Note.alone(to, Purpose.NOTICE, parts, List.of(), clock.instant())
            .about(told.ticket().id()));
  }

  /// In the language in which they write to us, or would be answered first.
  private Language language(Address to) {
    return conversations
        .of(to)
        .map(Conversation::language)
        .orElseGet(() -> FirstLanguage.of(to, settings.timeZone()));
  }

  private static StaffPhrase phrase(StaffTold.What what) {
    return switch (what) {
      case FAILED -> StaffPhrase.FAILED;
      case SLIP -> StaffPhrase.SLIP;
      case REWORK -> StaffPhrase.REWORK;
      case WHY -> StaffPhrase.WHY;
      case UNMENDED -> StaffPhrase.UNMENDED;
      case COMPLAINED -> StaffPhrase.COMPLAINED;
      case PRAISE -> StaffPhrase.PRAISE;
      case CAME_BACK -> StaffPhrase.CAME_BACK;
      case AGAIN -> StaffPhrase.AGAIN;
      case COMPLAINT_YOURS -> StaffPhrase.COMPLAINT_YOURS;
      case COMPLAINT_GRAVE -> StaffPhrase.COMPLAINT_GRAVE;
      case COMPLAINT_ALSO -> StaffPhrase.COMPLAINT_ALSO;
      case COMPLAINT_LATE -> StaffPhrase.COMPLAINT_LATE;
      case PLAN_RETURNED -> StaffPhrase.PLAN_RETURNED;
    };
  }
}
