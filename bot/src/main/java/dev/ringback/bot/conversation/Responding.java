package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.core.event.Events;
import dev.ringback.core.triage.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Does what a logged message asks for: what its carrier says, a caution, or a turn of the talk.
///
/// The caller holds the conversation's lock.
@Component
class Responding {

  private final Events events;
  private final CarrierWords carrier;
  private final Cautions cautions;
  private final Meanings meanings;
  private final Turns turns;
  private final Albums albums;
  private final Messages messages;
  private final Conversations conversations;

  Responding(
      Events events,
      CarrierWords carrier,
      Cautions cautions,
      Meanings meanings,
      Turns turns,
      Albums albums,
      Messages messages,
      Conversations conversations) {
    this.events = events;
    this.carrier = carrier;
    this.cautions = cautions;
    this.meanings = meanings;
    this.turns = turns;
    this.albums = albums;
    this.messages = messages;
    this.conversations = conversations;
  }

  /// One of a flood is only kept.
  Inbox.Taken keep(Conversation conversation) {
    received(conversation);
    cautions.flooded(conversation);
    return Inbox.Taken.NEW;
  }

  Inbox.Taken respond(Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    received(conversation);
    carrier.heard(conversation, arrival);
    if (arrival.sort() == Arrival.Sort.TEXT && cautions.onlyAbusive(arrival, verdict)) {
      cautions.abused(conversation);
      return Inbox.Taken.NEW;
    }
    Optional<Turns.Taken> taken =
        meanings
            .of(conversation, arrival, verdict, messageId)
            .map(meaning -> take(conversation, meaning, messageId));
    taken
        .flatMap(one -> one.gravity().instead(verdict.urgency()))
        .ifPresent(urgency -> messages.heardAs(messageId, urgency));
    albums.unite(conversation, arrival.marks());
    albums.explained(conversation, messageId);
    return taken.map(Turns.Taken::stale).orElse(false) ? Inbox.Taken.STALE : Inbox.Taken.NEW;
  }

  private Turns.Taken take(Conversation conversation, Meanings.Meaning meaning, long messageId) {
    Turns.Taken taken = turns.take(conversation, meaning.incoming(), messageId, meaning.language());
    for (Incoming aside : meaning.asides()) {
      Conversation now = conversations.find(conversation.id()).orElseThrow();
      turns.take(now, aside, messageId, meaning.language());
    }
    return taken;
  }

  private void received(Conversation conversation) {
    events.record("message.received", Long.toString(conversation.id()));
  }
}
