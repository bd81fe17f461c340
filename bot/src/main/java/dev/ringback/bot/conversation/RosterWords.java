package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.bot.phrase.Times;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.roster.GapFound;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells supervisors of a time ahead at which nobody is on duty.
@Component
class RosterWords {

  private final Staff staff;
  private final PhoneChannel channels;
  private final Conversations conversations;
  private final Phrases phrases;
  private final Times times;
  private final Outbox outbox;
  private final RingbackSettings settings;
  private final Clock clock;

  RosterWords(
      Staff staff,
      PhoneChannel channels,
      Conversations conversations,
      Phrases phrases,
      Outbox outbox,
      RingbackSettings settings,
      Clock clock) {
    this.staff = staff;
    this.channels = channels;
    this.conversations = conversations;
    this.phrases = phrases;
    this.times = new Times(phrases, settings.timeZone());
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  /// A chat where there is one, else a phone.
  @EventListener
  void found(GapFound found) {
    staff.holders(dev.ringback.core.staff.Role.SUPERVISOR).stream()
        .flatMap(
            member ->
                channels
                    .all(
                        Optional.ofNullable(member.phone()), Optional.ofNullable(member.telegram()))
                    .stream()
                    .limit(1))
        .forEach(to -> tell(to, found));
  }

  private void tell(Address to, GapFound found) {
    Language language =
        conversations
            .of(to)
            .map(Conversation::language)
            .orElseGet(() -> FirstLanguage.of(to, settings.timeZone()));
    String text =
        phrases.say(
            language,
            StaffPhrase.ROSTER_GAP,
            "from",
            times.say(language, found.gap().startsAt(), clock.instant()),
            "to",
            times.say(language, found.gap().endsAt(), clock.instant()));
    List<Note.Part> parts = List.of(new Note.Part(Role.INFORM, text));
    outbox.queue(Note.alone(to, Purpose.NOTICE, parts, List.of(), clock.instant()));
  }
}
