package dev.ringback.core.household;

import dev.ringback.core.delivery.Address;

/// What came of naming a code.
public sealed interface Answered {

  /// @param other the address that is now the asker's too
  record Proven(Address other) implements Answered {}

  /// @param triesLeft at least 1
  record Wrong(int triesLeft) implements Answered {}

  /// The code is too old.
  record Expired() implements Answered {}

  /// Too many wrong tries: the code is worth nothing any more.
  record Spent() implements Answered {}

  /// No code is on its way.
  record NoneAsked() implements Answered {}
}
