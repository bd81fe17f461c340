package dev.ringback.bot.conversation;

import dev.ringback.core.task.Tasks;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to a message whose handling threw: kept raw, looked at for danger, given to a
/// person.
@Component
class SettingAside {

  private final TransactionTemplate transaction;
  private final SetAside kept;
  private final BareHearing bare;
  private final Tasks tasks;
  private final Clock clock;

  SettingAside(
      TransactionTemplate transaction, SetAside kept, BareHearing bare, Tasks tasks, Clock clock) {
    this.transaction = transaction;
    this.kept = kept;
    this.bare = bare;
    this.tasks = tasks;
    this.clock = clock;
  }

  /// Keeps it in a transaction of its own; if even that fails, the raw message alone is kept.
  Inbox.Taken keep(Arrival arrival, RuntimeException bug) {
    try {
      return taken(transaction.execute(status -> handle(arrival, bug)));
    } catch (RuntimeException second) {
      bug.addSuppressed(second);
      return taken(transaction.execute(status -> keepRaw(arrival, bug)));
    }
  }

  private static Inbox.Taken taken(@Nullable Boolean fresh) {
    return Boolean.TRUE.equals(fresh) ? Inbox.Taken.SET_ASIDE : Inbox.Taken.REPEATED;
  }

  private boolean keepRaw(Arrival arrival, RuntimeException bug) {
    boolean fresh = kept.insert(arrival, bug, clock.instant());
    if (fresh) {
      tasks.open("set-aside", null, null, arrival.from().channel() + " " + arrival.vendorId());
    }
    return fresh;
  }

  private boolean handle(Arrival arrival, RuntimeException bug) {
    if (!kept.insert(arrival, bug, clock.instant())) {
      return false;
    }
    return bare.hear(arrival);
  }
}
