package dev.ringback.core.crew;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One piece of work on a ticket: who is asked, or who has it.
///
/// @param together so many people are asked at once
/// @param notBy the login of who did it before: somebody else if possible
/// @param holder the login of who has it
/// @param nextAt when the next people are asked; null where nobody is waited for
public record Job(
    long id,
    long ticketId,
    State state,
    int together,
    @Nullable String notBy,
    @Nullable String holder,
    Instant openedAt,
    @Nullable Instant nextAt,
    @Nullable Instant takenAt,
    @Nullable Instant underwayAt,
    @Nullable Instant endedAt) {

  /// How far it is.
  public enum State {
    /// somebody was asked, and has not answered
    ASKING,
    /// everybody was asked, and nobody has it; whoever accepts late is welcome
    NOBODY,
    TAKEN,
    /// done, or taken away
    OVER;

    /// The name used in the table and in the API.
    @com.fasterxml.jackson.annotation.JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean held(String login) {
    return state == State.TAKEN && login.equals(holder);
  }

  Job asking(@Nullable Instant next) {
    State now = next == null ? State.NOBODY : State.ASKING;
    return new Job(id, ticketId, now, together, notBy, null, openedAt, next, null, null, null);
  }

  Job taken(String by, Instant at) {
    return new Job(id, ticketId, State.TAKEN, together, notBy, by, openedAt, null, at, null, null);
  }

  Job underway(@Nullable Instant at) {
    return new Job(
        id, ticketId, state, together, notBy, holder, openedAt, nextAt, takenAt, at, null);
  }

  Job over(Instant at) {
    return new Job(
        id, ticketId, State.OVER, together, notBy, holder, openedAt, null, takenAt, underwayAt, at);
  }
}
