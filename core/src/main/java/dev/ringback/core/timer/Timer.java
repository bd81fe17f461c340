package dev.ringback.core.timer;

import java.time.Instant;
import java.util.Optional;

/// Work that comes due for one thing at a time: a ticket, a callback, an alarm.
///
/// Implement it as a Spring bean. There is at most one pending timer per name and id.
public interface Timer {

  /// Stable, since rows keep it: `page`, `acceptance`, …
  String name();

  /// Does what is due. Runs in a transaction of its own, may be run twice after a crash, and must
  /// therefore look at the state of the thing before acting.
  ///
  /// @param id the thing's id
  /// @param now the clock's time, never before the due time
  /// @return when to come back; empty when nothing more is due
  Optional<Instant> fire(long id, Instant now);
}
