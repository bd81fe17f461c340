package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Lets something be done with a line of the ledger where its state allows that.
@Component
class Doing {

  private final CallbackRows rows;
  private final Locking locking;

  Doing(CallbackRows rows, Locking locking) {
    this.rows = rows;
    this.locking = locking;
  }

  /// Locks ticket and callback.
  Reply with(long id, Set<State> allowed, Function<Line, Reply> then) {
    return locking
        .one(id)
        .map(
            line ->
                allowed.contains(line.callback().state())
                    ? then.apply(line)
                    : new Reply.NotAllowed(line.callback(), allowed))
        .orElseGet(Reply.NoSuchCallback::new);
  }

  /// The line as it is now.
  Reply.Done done(long id) {
    return new Reply.Done(rows.find(id).orElseThrow());
  }
}
