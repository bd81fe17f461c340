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

  /// What a record of a call needs and does not have, or has and cannot be.
  ///
  /// @param what the field
  record Incomplete(Callback callback, String what, String why) implements Reply {}

  /// Nobody reviews the calls that they made themselves (R76).
  record OwnCall(Callback callback) implements Reply {}

  /// Not in the state it is in.
  record NotAllowed(Callback callback, Set<Callback.State> allowed) implements Reply {}
}
