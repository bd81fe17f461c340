package dev.ringback.core.callback;

import java.util.Set;

/// What came of doing something with a callback.
public sealed interface Reply {

  record Done(Callback callback) implements Reply {}

  record NoSuchCallback() implements Reply {}

  /// An answer that its question does not offer.
  ///
  /// @param what which one, such as `score` or `dimensions.fee`
  record NotOffered(Callback callback, String what) implements Reply {}

  /// Not in the state it is in.
  record NotAllowed(Callback callback, Set<Callback.State> allowed) implements Reply {}
}
