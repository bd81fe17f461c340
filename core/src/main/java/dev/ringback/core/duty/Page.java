package dev.ringback.core.duty;

import java.time.Instant;
import java.util.Optional;

/// One alarm as its row has it.
///
/// @param rung place on the ladder, from 0
/// @param acceptedBy a person of the ladder, or a staff login
/// @param words what raised it, if that is not how the ticket began
/// @param repeatedAt when the owner's new words were last passed on
record Page(
    long id,
    long ticketId,
    State state,
    int rung,
    int round,
    Instant nextAt,
    Optional<String> acceptedBy,
    Optional<String> words,
    Optional<Instant> repeatedAt) {

  enum State {
    RINGING,
    ACCEPTED,
    CANCELLED,
    /// added to the loud one of the same incident
    JOINED
  }
}
