package dev.ringback.core.duty;

/// What came of an answer to a call.
public sealed interface PageAnswer {

  /// The emergency is theirs.
  record Accepted(String name) implements PageAnswer {}

  /// Somebody was faster.
  record AlreadyTaken(String name) implements PageAnswer {}

  /// Noted; the next person is called.
  ///
  /// @param alone there is no other person: this one is called again
  record Declined(boolean alone) implements PageAnswer {}

  /// What was said of it is noted.
  ///
  /// @param taken the emergency is theirs by it
  record Noted(boolean taken) implements PageAnswer {}

  /// The alarm is over, or was never theirs.
  record Gone() implements PageAnswer {}
}
