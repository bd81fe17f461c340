package dev.ringback.bot.conversation;

import dev.ringback.core.crew.Working;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.household.Identities;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Locks the threads of others that an arrival may touch; the caller locks its own one after them.
///
/// A person on duty who answers a call, or a technician who tells of a job, changes a ticket of
/// somebody else's thread, and who writes from two addresses one of the other thread.
@Component
class OtherThreads {

  private final Paging paging;
  private final Working working;
  private final Identities identities;
  private final Conversations conversations;

  OtherThreads(Paging paging, Working working, Identities identities, Conversations conversations) {
    this.paging = paging;
    this.working = working;
    this.identities = identities;
    this.conversations = conversations;
  }

  /// @return whether the sender is called for, or at work on, what was told in one of them
  boolean lock(Address from) {
    List<Long> behind =
        Stream.concat(
                paging.conversationsBehind(from).stream(),
                working.conversationsBehind(from).stream())
            .distinct()
            .toList();
    List<Long> threads =
        Stream.concat(behind.stream(), identities.threadsBeside(from).stream()).toList();
    if (!threads.isEmpty()) {
      conversations.lockAll(threads);
    }
    return !behind.isEmpty();
  }
}
