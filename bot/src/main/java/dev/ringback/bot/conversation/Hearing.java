package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Despair;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Hears one arrival in the caller's transaction: locks the thread, logs, judges, has it answered.
@Component
class Hearing {

  private final Judging judging;
  private final TalkLanguage languages;
  private final OtherThreads others;
  private final Conversations conversations;
  private final Messages messages;
  private final Responding responding;
  private final Clock clock;

  Hearing(
      Judging judging,
      TalkLanguage languages,
      OtherThreads others,
      Conversations conversations,
      Messages messages,
      Responding responding,
      Clock clock) {
    this.judging = judging;
    this.languages = languages;
    this.others = others;
    this.conversations = conversations;
    this.messages = messages;
    this.responding = responding;
    this.clock = clock;
  }

  /// Hears an arrival, unless it was delivered before.
  ///
  /// @param flooding the sender writes faster than anybody does: all but danger is only kept
  Inbox.Taken hear(Arrival arrival, boolean flooding) {
    Instant now = clock.instant();
    Verdict verdict = judging.judge(arrival.text());
    boolean crew = others.lock(arrival.from());
    Conversation conversation =
        conversations.openAndLock(
            arrival.from(), arrival.ourAddress(), languages.first(arrival, verdict), now);
    return messages
        .log(conversation.id(), arrival, verdict, now)
        .map(
            id ->
                flooding && !crew && !verdict.emergency() && !Despair.named(arrival.text())
                    ? responding.keep(conversation)
                    : responding.respond(conversation, arrival, verdict, id))
        .orElse(Inbox.Taken.REPEATED);
  }

  /// Answers a message that is logged already: set aside before, and now tried again.
  void hearAgain(Conversation conversation, Arrival arrival, long messageId) {
    responding.respond(conversation, arrival, judging.judge(arrival.text()), messageId);
  }
}
