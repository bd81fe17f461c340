package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.event.Events;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Hears one arrival in the caller's transaction: locks the thread, logs, judges, lets the dialogue
/// act.
@Component
class Hearing {

  private final Conversations conversations;
  private final Messages messages;
  private final Triage triage;
  private final Turns turns;
  private final Paging paging;
  private final Addresses addresses;
  private final Homes homes;
  private final Events events;
  private final RingbackSettings settings;
  private final Clock clock;

  Hearing(
      Conversations conversations,
      Messages messages,
      Triage triage,
      Turns turns,
      Paging paging,
      Addresses addresses,
      Homes homes,
      Events events,
      RingbackSettings settings,
      Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.triage = triage;
    this.turns = turns;
    this.paging = paging;
    this.addresses = addresses;
    this.homes = homes;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
  }

  /// @return the id of the logged message; empty if it was delivered before
  Optional<Long> hear(Arrival arrival) {
    Instant now = clock.instant();
    Verdict verdict = triage.judge(arrival.text());
    // a person on duty who answers a call changes a ticket of somebody else's thread: lock that
    // first
    List<Long> behind = paging.conversationsBehind(arrival.from());
    if (!behind.isEmpty()) {
      conversations.lockAll(behind);
    }
    Conversation conversation =
        conversations.openAndLock(
            arrival.from(), arrival.ourAddress(), first(arrival, verdict), now);
    Optional<Long> message = messages.log(conversation.id(), arrival, verdict, now);
    message.ifPresent(id -> answer(conversation, arrival, verdict, id));
    return message;
  }

  private Language first(Arrival arrival, Verdict verdict) {
    return wordy(arrival.text())
        ? verdict.language()
        : homes
            .language(arrival.from())
            .orElseGet(() -> FirstLanguage.of(arrival.from(), settings.timeZone()));
  }

  private static boolean wordy(String text) {
    return text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }

  /// Answers a message that is logged already: set aside before, and now tried again.
  void hearAgain(Conversation conversation, Arrival arrival, long messageId) {
    answer(conversation, arrival, triage.judge(arrival.text()), messageId);
  }

  private void answer(Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    events.record("message.received", Long.toString(conversation.id()));
    switch (arrival.sort()) {
      case STOP -> addresses.stopped(arrival.from(), true);
      case START -> addresses.stopped(arrival.from(), false);
      case TEXT, EDIT -> words(conversation, arrival, verdict, messageId);
      case UNSUPPORTED ->
          turns.take(conversation, new Incoming.Unsupported(), messageId, conversation.language());
    }
  }

  private void words(Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    Reading reading = Reader.read(arrival.text(), clock.instant(), settings.timeZone());
    if (arrival.text().isBlank() && !arrival.media().isEmpty()) {
      turns.take(
          conversation,
          new Incoming.Pictures(arrival.media().size()),
          messageId,
          conversation.language());
      return;
    }
    if (arrival.text().isBlank()) {
      turns.take(conversation, new Incoming.Unsupported(), messageId, conversation.language());
      return;
    }
    turns.take(
        conversation,
        new Incoming.Words(arrival.text(), verdict, reading, arrival.media().size()),
        messageId,
        language(conversation, arrival.text(), verdict, reading));
  }

  /// A digit, a set answer or a sign says nothing about the language that the talk is in.
  private static Language language(
      Conversation conversation, String text, Verdict verdict, Reading reading) {
    boolean telling =
        wordy(text)
            && !reading.bare()
            && (reading.answer() instanceof Reading.Answer.Words
                || reading.answer() instanceof Reading.Answer.Greeting
                || reading.answer() instanceof Reading.Answer.Person
                || reading.answer() instanceof Reading.Answer.Status);
    return telling ? verdict.language() : conversation.language();
  }
}
