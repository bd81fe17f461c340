package dev.ringback.core.callback;

import java.util.Set;

/// What came of doing something with a callback.
public sealed interface Reply {

  record Done(Callback callback) implements Reply {}

  record NoSuchCallback() implements Reply {}

  /// Not in the state it is in.
  record NotAllowed(Callback callback, Set<Callback.State> allowed) implements Reply {}
}
