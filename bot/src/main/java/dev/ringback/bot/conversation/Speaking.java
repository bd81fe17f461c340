package dev.ringback.bot.conversation;

import dev.ringback.bot.conversation.Composing.Earlier;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Says things in a thread: logs them and puts them into the outbox, in the caller's transaction.
@Component
class Speaking {

  /// What nobody keeps in a rehearsal.
  private static final Set<Phrase> PROMISING =
      Set.of(
          PromisePhrase.ALONE,
          ProgressPhrase.STATUS_PROMISE,
          ProgressPhrase.STATUS_EMERGENCY,
          DangerPhrase.AGAIN,
          DangerPhrase.NOTED,
          DangerPhrase.WAITING);

  private final Wording wording;
  private final Composing composing;
  private final Messages messages;
  private final Conversations conversations;
  private final Outbox outbox;
  private final Tickets tickets;
  private final Events events;
  private final Policy policy;
  private final Clock clock;

  Speaking(
      Wording wording,
      Composing composing,
      Messages messages,
      Conversations conversations,
      Outbox outbox,
      Tickets tickets,
      Events events,
      Policy policy,
      Clock clock) {
    this.wording = wording;
    this.composing = composing;
    this.messages = messages;
    this.conversations = conversations;
    this.outbox = outbox;
    this.tickets = tickets;
    this.events = events;
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
    List<Step.Say> sayings = policy.duty().drills() && inDanger(turn) ? rehearsed(turn) : turn;
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

  /// In a rehearsal nobody is called, and the reporter must not wait for help in vain: every text
  /// says so, and nothing is promised.
  private static List<Step.Say> rehearsed(List<Step.Say> sayings) {
    List<Step.Say> kept =
        new ArrayList<>(sayings.stream().filter(say -> !PROMISING.contains(say.phrase())).toList());
    int last = kept.size();
    while (last > 0 && kept.get(last - 1).purpose() != Purpose.SAFETY) {
      last--;
    }
    Optional<TicketNumber> about =
        sayings.stream().flatMap(say -> say.about().stream()).findFirst();
    Purpose purpose = last > 0 ? Purpose.SAFETY : sayings.getFirst().purpose();
    kept.add(last, new Step.Say(EmergencyPhrase.DRILL, Map.of(), purpose, about, List.of()));
    return kept;
  }

  /// A survey is not put between what an agent is saying.
  private Instant leaves(Conversation conversation, Purpose purpose, boolean canWait) {
    Instant now = clock.instant();
    if (purpose == Purpose.SURVEY && conversation.held(now)) {
      return Objects.requireNonNull(conversation.heldUntil());
    }
    return canWait ? now.plus(policy.talk().burst()) : now;
  }

  /// Says an agent's own words.
  ///
  /// @return the id of the logged message
  long write(Conversation conversation, String login, String text) {
    outbox.withdrawReplies(conversation.id());
    long message =
        messages.logOurs(conversation, login, text, conversation.language(), clock.instant());
    LongTexts.cut(text)
        .forEach(
            piece ->
                outbox.queue(
                    new Note(
                        conversation.address(),
                        conversation.ourAddress(),
                        conversation.id(),
                        message,
                        null,
                        Purpose.AGENT,
                        List.of(new Note.Part(Role.INFORM, piece)),
                        List.of(),
                        clock.instant())));
    events.record("message.queued", Long.toString(conversation.id()));
    return message;
  }

  /// News is told all the same; a question only where it is still the one that is open.
  private Earlier heldBack(Conversation conversation, Asked asked) {
    List<Outbox.Withdrawn> taken = outbox.withdrawReplies(conversation.id());
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
    List<Choice> choices = new ArrayList<>(earlier.choices());
    for (Step.Say say : sayings) {
      say.offers().forEach(offer -> choices.add(choice(language, offer)));
    }
    boolean unknown =
        !conversation.introduced()
            && toOwner(sayings)
            && (purpose == Purpose.REPLY || !inDanger(sayings));
    boolean whole = purpose == Purpose.SAFETY;
    Composing.Text text = composing.text(language, whole, unknown, sayings, earlier);
    if (!earlier.told().isEmpty() && Brevity.tooLong(text.parts())) {
      // what was held back goes out by itself first
      send(conversation, language, purpose, earlier.told(), notBefore);
      text = composing.text(language, whole, unknown, sayings, earlier.question());
    }
    if (text.introduces()) {
      conversations.introduced(conversation.address(), clock.instant());
    } else if (purpose == Purpose.REPLY && text.leavesOutIntroduction()) {
      conversations.notIntroduced(conversation.address());
    }
    Note note =
        new Note(
            conversation.address(),
            conversation.ourAddress(),
            conversation.id(),
            null,
            null,
            purpose,
            text.parts(),
            choices,
            notBefore);
    queue(conversation, language, note, sayings, asked.question());
  }

  private void send(
      Conversation conversation,
      Language language,
      Purpose purpose,
      List<Note.Part> parts,
      Instant notBefore) {
    Note note =
        new Note(
            conversation.address(),
            conversation.ourAddress(),
            conversation.id(),
            null,
            null,
            purpose,
            parts,
            List.of(),
            notBefore);
    queue(conversation, language, note, List.of(), "");
  }

  private static boolean toOwner(List<Step.Say> sayings) {
    return sayings.stream().noneMatch(say -> say.phrase().toStaff());
  }

  /// News of help is no place to say who we are.
  private boolean inDanger(List<Step.Say> sayings) {
    return sayings.stream()
        .flatMap(say -> say.about().stream())
        .distinct()
        .flatMap(number -> tickets.find(number).stream())
        .anyMatch(
            ticket ->
                ticket.emergency() && !ticket.state().ended() && ticket.state() != State.RESOLVED);
  }

  private Choice choice(Language language, Step.Offer offer) {
    return new Choice(offer.value(), wording.say(language, offer));
  }

  private void queue(
      Conversation conversation,
      Language language,
      Note note,
      List<Step.Say> sayings,
      String question) {
    List<Long> about =
        sayings.stream()
            .flatMap(say -> say.about().stream())
            .map(TicketNumber::serial)
            .distinct()
            .toList();
    Note whole = about.isEmpty() ? note : note.about(about.getLast());
    long message = messages.logOurs(conversation, "bot", whole.text(), language, clock.instant());
    about.forEach(ticket -> tickets.link(ticket, message));
    outbox.queue(
        whole.choices().isEmpty() ? whole.of(message) : whole.of(message).asking(question));
    events.record("message.queued", Long.toString(conversation.id()));
  }

  /// What a turn leaves open.
  ///
  /// @param question what the offers answer, as [Questions] stores it
  /// @param stands whether it was asked before and is not asked anew
  record Asked(String question, boolean stands) {}
}
