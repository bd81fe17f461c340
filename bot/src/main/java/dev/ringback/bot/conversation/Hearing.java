package dev.ringback.bot.conversation;

import dev.ringback.core.crew.Working;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.event.Events;
import dev.ringback.core.household.Addresses;
import dev.ringback.core.household.Identities;
import dev.ringback.core.task.Tasks;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Hears one arrival in the caller's transaction: locks the thread, logs, judges, lets the dialogue
/// act.
@Component
class Hearing {

  private final Conversations conversations;
  private final Messages messages;
  private final Judging judging;
  private final Meanings meanings;

  /// Pictures that came so shortly before belong to the words.
  private static final Duration EXPLAINED_WITHIN = Duration.ofMinutes(30);

  private final Albums albums;
  private final Turns turns;
  private final Paging paging;
  private final Working working;
  private final Addresses addresses;
  private final Tasks tasks;
  private final Floods floods;
  private final Abuses abuses;
  private final Events events;
  private final Identities identities;
  private final Clock clock;

  Hearing(
      Conversations conversations,
      Messages messages,
      Judging judging,
      Meanings meanings,
      Albums albums,
      Turns turns,
      Paging paging,
      Working working,
      Addresses addresses,
      Tasks tasks,
      Floods floods,
      Abuses abuses,
      Events events,
      Identities identities,
      Clock clock) {
    this.identities = identities;
    this.conversations = conversations;
    this.messages = messages;
    this.judging = judging;
    this.meanings = meanings;
    this.albums = albums;
    this.turns = turns;
    this.paging = paging;
    this.working = working;
    this.addresses = addresses;
    this.tasks = tasks;
    this.floods = floods;
    this.abuses = abuses;
    this.events = events;
    this.clock = clock;
  }

  /// Hears an arrival, unless it was delivered before.
  ///
  /// @param flooding the sender writes faster than anybody does: all but danger is only kept
  Inbox.Taken hear(Arrival arrival, boolean flooding) {
    Instant now = clock.instant();
    Verdict verdict = judging.judge(arrival.text());
    // a person on duty who answers a call, or a technician who tells of a job, changes a ticket of
    // somebody else's thread, and who writes from two addresses one of the other thread: lock these
    // first
    List<Long> behind =
        Stream.concat(
                paging.conversationsBehind(arrival.from()).stream(),
                working.conversationsBehind(arrival.from()).stream())
            .distinct()
            .toList();
    List<Long> threads =
        Stream.concat(behind.stream(), identities.threadsBeside(arrival.from()).stream()).toList();
    if (!threads.isEmpty()) {
      conversations.lockAll(threads);
    }
    Conversation conversation =
        conversations.openAndLock(
            arrival.from(), arrival.ourAddress(), meanings.first(arrival, verdict), now);
    return messages
        .log(conversation.id(), arrival, verdict, now)
        .map(
            id ->
                flooding && behind.isEmpty() && !verdict.emergency()
                    ? kept(conversation)
                    : answer(conversation, arrival, verdict, id))
        .orElse(Inbox.Taken.REPEATED);
  }

  /// Answers a message that is logged already: set aside before, and now tried again.
  void hearAgain(Conversation conversation, Arrival arrival, long messageId) {
    answer(conversation, arrival, judging.judge(arrival.text()), messageId);
  }

  private Inbox.Taken kept(Conversation conversation) {
    events.record("message.received", Long.toString(conversation.id()));
    floods.kept(conversation);
    return Inbox.Taken.NEW;
  }

  private Inbox.Taken answer(
      Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    events.record("message.received", Long.toString(conversation.id()));
    switch (arrival.sort()) {
      case STOP -> addresses.stopped(arrival.from(), true);
      case START -> addresses.stopped(arrival.from(), false);
      case ONE_WAY -> tasks.open("one-way", conversation.id(), null, arrival.vendorId());
      case TEXT, EDIT, UNSUPPORTED, CARD, ANSWERED -> {}
    }
    if (arrival.sort() == Arrival.Sort.TEXT && abuses.alone(arrival, verdict)) {
      abuses.kept(conversation);
      return Inbox.Taken.NEW;
    }
    boolean stale =
        meanings
            .of(conversation, arrival, verdict, messageId)
            .map(
                meaning ->
                    turns.take(conversation, meaning.incoming(), messageId, meaning.language()))
            .orElse(false);
    albums.unite(conversation, arrival.marks());
    albums.explained(conversation, messageId, clock.instant().minus(EXPLAINED_WITHIN));
    return stale ? Inbox.Taken.STALE : Inbox.Taken.NEW;
  }
}
