package dev.ringback.core.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where a ticket stands, finely; [State] is the coarse view of it.
public enum Step {
  /// received and numbered, nobody named yet
  OPENED(State.OPEN),
  /// with a supervisor or the leading group
  ESCALATED(State.OPEN),
  /// the owner said it is not fixed, or it came back
  REWORK(State.OPEN),
  /// a person is named
  ASSIGNED(State.ASSIGNED),
  /// that person has taken it
  ACKNOWLEDGED(State.ASSIGNED),
  /// that person has spoken with the owner
  CONTACTED(State.ASSIGNED),
  ON_SITE(State.ON_SITE),
  /// waiting for the owner, a part, an outside body
  WAITING(State.ON_HOLD),
  /// done, but watched for a while
  OBSERVED(State.ON_HOLD),
  /// work reported done; the owner has the word
  RESOLVED(State.RESOLVED),
  /// the owner has accepted large works, and quality has not signed them off yet
  ACCEPTED(State.RESOLVED),
  CLOSED(State.CLOSED),
  /// passed to somebody outside
  REFERRED(State.CLOSED),
  /// refused with a written reason
  DECLINED(State.CLOSED),
  ARCHIVED(State.CLOSED),
  CANCELLED(State.CANCELLED);

  private final State state;

  Step(State state) {
    this.state = state;
  }

  public State state() {
    return state;
  }

  /// The name used in files and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if no step is called so
  public static Step of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /// The coarse state of a ticket, as the API names it.
  public enum State {
    OPEN,
    ASSIGNED,
    ON_SITE,
    ON_HOLD,
    RESOLVED,
    CLOSED,
    CANCELLED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether there is nothing left to do.
    public boolean ended() {
      return this == CLOSED || this == CANCELLED;
    }
  }
}
