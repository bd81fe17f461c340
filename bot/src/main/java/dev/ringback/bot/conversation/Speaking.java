package dev.ringback.bot.conversation;

import dev.ringback.bot.conversation.Composing.Earlier;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Says things in a thread, in the caller's transaction: what goes out by itself, when, and with
/// what was held back.
@Component
class Speaking {

  private final Wording wording;
  private final Composing composing;
  private final Conversations conversations;
  private final Posting posting;
  private final Drills drills;
  private final Policy policy;
  private final Clock clock;

  Speaking(
      Wording wording,
      Composing composing,
      Conversations conversations,
      Posting posting,
      Drills drills,
      Policy policy,
      Clock clock) {
    this.wording = wording;
    this.composing = composing;
    this.conversations = conversations;
    this.posting = posting;
    this.drills = drills;
    this.policy = policy;
    this.clock = clock;
  }

  /// Says what a turn wants said: safety first and by itself, the rest as one text.
  ///
  /// Answers that can wait are held for a moment; those still held from the message before are
  /// taken back, and what they had to tell goes out with this one (a burst gets one combined
  /// answer).
  ///
  /// @param asked what the offers answer
  void say(Conversation conversation, Language language, List<Step.Say> turn, Asked asked) {
    List<Step.Say> sayings = drills.sayings(turn);
    List<Step.Say> safety =
        sayings.stream().filter(say -> say.purpose() == Purpose.SAFETY).toList();
    List<Step.Say> rest = sayings.stream().filter(say -> say.purpose() != Purpose.SAFETY).toList();
    if (!safety.isEmpty()) {
      send(conversation, language, Purpose.SAFETY, safety, Earlier.NOTHING, clock.instant(), asked);
    }
    if (!rest.isEmpty()) {
      Purpose purpose = rest.getFirst().purpose();
      boolean canWait = purpose == Purpose.REPLY && safety.isEmpty();
      send(
          conversation,
          language,
          purpose,
          rest,
          purpose == Purpose.REPLY ? heldBack(conversation, asked) : Earlier.NOTHING,
          leaves(conversation, purpose, canWait),
          asked);
    }
  }

  /// A survey is not put between what an agent is saying.
  private Instant leaves(Conversation conversation, Purpose purpose, boolean canWait) {
    Instant now = clock.instant();
    if (purpose == Purpose.SURVEY && conversation.held(now)) {
      return Objects.requireNonNull(conversation.heldUntil());
    }
    return canWait ? now.plus(policy.talk().burst()) : now;
  }

  /// News is told all the same; a question only where it is still the one that is open.
  private Earlier heldBack(Conversation conversation, Asked asked) {
    List<Outbox.Withdrawn> taken = posting.withdrawn(conversation);
    List<Note.Part> parts = taken.stream().flatMap(note -> note.parts().stream()).toList();
    return new Earlier(
        parts.stream().filter(part -> part.role() == Role.INFORM).toList(),
        asked.stands()
            ? parts.stream().filter(part -> part.role() == Role.ASK).toList()
            : List.of(),
        asked.stands()
            ? taken.stream().flatMap(note -> note.choices().stream()).toList()
            : List.of());
  }

  private void send(
      Conversation conversation,
      Language language,
      Purpose purpose,
      List<Step.Say> sayings,
      Earlier earlier,
      Instant notBefore,
      Asked asked) {
    boolean whole = purpose == Purpose.SAFETY;
    boolean unknown = unknown(conversation, sayings);
    Composing.Text text = composing.text(language, whole, unknown, sayings, earlier);
    if (!earlier.told().isEmpty() && Brevity.tooLong(text.parts())) {
      // what was held back goes out by itself first
      for (List<Note.Part> piece : Brevity.pieces(earlier.told())) {
        Note told = Posting.note(conversation, purpose, piece, List.of(), notBefore);
        posting.post(conversation, language, told, List.of(), "");
      }
      text = composing.text(language, whole, unknown, sayings, earlier.question());
    }
    if (purpose == Purpose.NOTICE && sayings.size() > 1 && Brevity.tooLong(text.parts())) {
      // nothing of it may be left out, so that each goes out by itself
      for (Step.Say one : sayings) {
        send(conversation, language, purpose, List.of(one), earlier, notBefore, asked);
      }
      return;
    }
    introduced(conversation, purpose, text);
    List<Choice> choices = choices(language, sayings, earlier);
    List<Note.Part> said = text.parts();
    List<Note.Part> told = said.stream().filter(part -> !earlier.asked().contains(part)).toList();
    if (!told.isEmpty() && told.size() < said.size() && Brevity.tooLong(said)) {
      // a question that was held back stays whole, behind what is told
      Note note = Posting.note(conversation, purpose, told, List.of(), notBefore);
      posting.post(conversation, language, note, sayings, "");
      said = earlier.asked();
    }
    Note note = Posting.note(conversation, purpose, said, choices, notBefore);
    posting.post(conversation, language, note, sayings, asked.question());
  }

  /// Whether the owner still has to hear who we are; news of help is no place for it.
  private boolean unknown(Conversation conversation, List<Step.Say> sayings) {
    return !conversation.introduced()
        && sayings.stream().noneMatch(say -> say.phrase().toStaff())
        && !drills.inDanger(sayings);
  }

  private void introduced(Conversation conversation, Purpose purpose, Composing.Text text) {
    if (text.introduces()) {
      conversations.introduced(conversation.address(), clock.instant());
    } else if (purpose == Purpose.REPLY && text.leavesOutIntroduction()) {
      conversations.notIntroduced(conversation.address());
    }
  }

  private List<Choice> choices(Language language, List<Step.Say> sayings, Earlier earlier) {
    List<Choice> choices = new ArrayList<>(earlier.choices());
    for (Step.Say say : sayings) {
      say.offers()
          .forEach(offer -> choices.add(new Choice(offer.value(), wording.say(language, offer))));
    }
    return choices;
  }

  /// What a turn leaves open.
  ///
  /// @param question what the offers answer, as [Questions] stores it
  /// @param stands whether it was asked before and is not asked anew
  record Asked(String question, boolean stands) {}
}
