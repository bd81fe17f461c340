package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.event.Events;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says things in a thread: logs them and puts them into the outbox, in the caller's transaction.
@Component
class Speaking {

  private final Wording wording;
  private final Messages messages;
  private final Conversations conversations;
  private final Outbox outbox;
  private final Tickets tickets;
  private final Events events;
  private final Policy policy;
  private final Clock clock;

  Speaking(
      Wording wording,
      Messages messages,
      Conversations conversations,
      Outbox outbox,
      Tickets tickets,
      Events events,
      Policy policy,
      Clock clock) {
    this.wording = wording;
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
  /// @param question what the offers answer, as [Questions] stores it
  void say(Conversation conversation, Language language, List<Step.Say> sayings, String question) {
    List<Step.Say> safety = safety(sayings);
    List<Step.Say> rest = sayings.stream().filter(say -> say.purpose() != Purpose.SAFETY).toList();
    if (!safety.isEmpty()) {
      send(conversation, language, Purpose.SAFETY, safety, List.of(), clock.instant(), question);
    }
    // who we are is said even where safety was all there was to say, but after it
    boolean introduce = !conversation.introduced() && !safety.isEmpty();
    if (!rest.isEmpty() || introduce) {
      Purpose purpose = rest.isEmpty() ? Purpose.REPLY : rest.getFirst().purpose();
      boolean canWait = purpose == Purpose.REPLY && safety.isEmpty();
      send(
          conversation,
          language,
          purpose,
          rest,
          purpose == Purpose.REPLY ? heldBack(conversation) : List.of(),
          leaves(conversation, purpose, canWait),
          question);
    }
  }

  /// In a rehearsal nobody is called, and the reporter must not wait for help in vain.
  private List<Step.Say> safety(List<Step.Say> sayings) {
    List<Step.Say> safety =
        sayings.stream().filter(say -> say.purpose() == Purpose.SAFETY).toList();
    return safety.isEmpty() || !policy.duty().drills()
        ? safety
        : Stream.concat(safety.stream(), Stream.of(drill(safety.getFirst()))).toList();
  }

  private static Step.Say drill(Step.Say safety) {
    return new Step.Say(Phrase.DRILL, Map.of(), Purpose.SAFETY, safety.about(), List.of());
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

  private List<Note.Part> heldBack(Conversation conversation) {
    return outbox.withdrawReplies(conversation.id()).stream()
        .flatMap(withdrawn -> withdrawn.parts().stream())
        .filter(part -> part.role() == Role.INFORM)
        .toList();
  }

  private void send(
      Conversation conversation,
      Language language,
      Purpose purpose,
      List<Step.Say> sayings,
      List<Note.Part> earlier,
      Instant notBefore,
      String question) {
    SequencedSet<Note.Part> parts = new LinkedHashSet<>(earlier);
    List<Choice> choices = new ArrayList<>();
    for (Step.Say say : sayings) {
      parts.add(new Note.Part(say.phrase().role(), wording.say(language, say)));
      say.offers()
          .forEach(offer -> choices.add(new Choice(offer.value(), wording.say(language, offer))));
    }
    boolean toOwner = sayings.stream().noneMatch(say -> say.phrase().toStaff());
    if (!conversation.introduced() && toOwner && purpose != Purpose.SAFETY) {
      parts.addFirst(new Note.Part(Role.INFORM, introduction(language)));
      conversations.introduced(conversation.address(), clock.instant());
    }
    queue(
        conversation, language, purpose, List.copyOf(parts), choices, sayings, notBefore, question);
  }

  private String introduction(Language language) {
    return wording.say(language, Phrase.INTRODUCTION, Map.of("sender", policy.talk().sender()));
  }

  private void queue(
      Conversation conversation,
      Language language,
      Purpose purpose,
      List<Note.Part> parts,
      List<Choice> choices,
      List<Step.Say> sayings,
      Instant notBefore,
      String question) {
    List<Long> about =
        sayings.stream()
            .flatMap(say -> say.about().stream())
            .map(TicketNumber::serial)
            .distinct()
            .toList();
    Note whole =
        new Note(
            conversation.address(),
            conversation.ourAddress(),
            conversation.id(),
            null,
            about.isEmpty() ? null : about.getLast(),
            purpose,
            parts,
            choices,
            notBefore);
    long message = messages.logOurs(conversation, "bot", whole.text(), language, clock.instant());
    about.forEach(ticket -> tickets.link(ticket, message));
    outbox.queue(choices.isEmpty() ? whole.of(message) : whole.of(message).asking(question));
    events.record("message.queued", Long.toString(conversation.id()));
  }
}
