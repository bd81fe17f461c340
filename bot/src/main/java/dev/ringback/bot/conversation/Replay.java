package dev.ringback.bot.conversation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Handles messages again that were set aside, once what threw has been mended.
@Component
public class Replay {

  private final SetAside kept;
  private final Conversations conversations;
  private final Messages messages;
  private final Hearing hearing;
  private final Clock clock;

  Replay(
      SetAside kept, Conversations conversations, Messages messages, Hearing hearing, Clock clock) {
    this.kept = kept;
    this.conversations = conversations;
    this.messages = messages;
    this.hearing = hearing;
    this.clock = clock;
  }

  /// The ids of what waits, oldest first.
  public java.util.List<Long> waiting(int most) {
    return kept.waiting(most);
  }

  /// Handles one again, as if it had just arrived; throws as it did before if the cause is still
  /// there.
  ///
  /// @return false if there is nothing with this id, or it was replayed already
  @Transactional
  public boolean replay(long id) {
    Optional<Arrival> arrival = kept.lock(id);
    if (arrival.isEmpty()) {
      return false;
    }
    Optional<Long> logged = messages.idOf(arrival.get());
    if (logged.isEmpty()) {
      hearing.hear(arrival.get(), false);
    } else {
      long conversation = messages.conversationOf(logged.get());
      hearing.hearAgain(
          conversations.lock(conversation).orElseThrow(), arrival.get(), logged.get());
    }
    kept.replayed(id, clock.instant());
    return true;
  }
}
