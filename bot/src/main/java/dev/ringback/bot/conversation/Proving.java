package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming.Linking;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.household.Answered;
import dev.ringback.core.household.Asked;
import dev.ringback.core.household.Identities;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Lets a sender prove that another number is theirs too, by a code that is sent there (design
/// §2.16).
@Component
class Proving {

  private final Identities identities;
  private final PhoneChannel phones;
  private final Outbox outbox;
  private final Phrases phrases;
  private final Policy policy;
  private final Clock clock;

  Proving(
      Identities identities,
      PhoneChannel phones,
      Outbox outbox,
      Phrases phrases,
      Policy policy,
      Clock clock) {
    this.identities = identities;
    this.phones = phones;
    this.outbox = outbox;
    this.phrases = phrases;
    this.policy = policy;
    this.clock = clock;
  }

  /// @param language what the asker is spoken to in
  Linking ask(Address asker, PhoneNumber phone, Language language) {
    Address other = phones.phone(phone.e164());
    return new Linking(
        switch (identities.ask(asker, other)) {
          case Asked.Send(var _, String code, var _) -> {
            send(other, code, language);
            yield Linking.Outcome.SENT;
          }
          case Asked.AlreadyProven() -> Linking.Outcome.ALREADY;
          case Asked.TooMany() -> Linking.Outcome.TOO_MANY;
        },
        phone);
  }

  Linking answer(Address asker, PhoneNumber phone, String code) {
    return new Linking(
        switch (identities.answer(asker, code)) {
          case Answered.Proven _ -> Linking.Outcome.PROVEN;
          case Answered.Wrong _ -> Linking.Outcome.WRONG;
          case Answered.Expired _, Answered.Spent _, Answered.NoneAsked _ -> Linking.Outcome.OVER;
        },
        phone);
  }

  /// Into no thread: nobody but that phone may read it, and its thread's lock is not ours to take.
  private void send(Address to, String code, Language language) {
    String words =
        phrases.say(
            language, ContactPhrase.LINK_CODE, "code", code, "sender", policy.talk().sender());
    List<Note.Part> parts = List.of(new Note.Part(Role.INFORM, words));
    outbox.queue(Note.alone(to, Purpose.NOTICE, parts, List.of(), clock.instant()));
  }
}
