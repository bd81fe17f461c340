package dev.ringback.core.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/// What somebody does with a ticket.
public enum Action {
  OPEN,
  ASSIGN,
  ACKNOWLEDGE,
  CONTACT,
  ARRIVE,
  HOLD,
  RESUME,
  EXTEND,
  RESOLVE,
  ACCEPT,
  REJECT,
  REOPEN,
  CANCEL,
  REFER,
  DECLINE,
  NOTE,
  REGRADE,
  /// another colleague becomes responsible towards the owner (R11)
  HANDOVER,
  /// nobody answered the acceptance question
  CLOSE;

  /// The name used in files and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// An action that the API offers on an existing ticket.
  public static Optional<Action> offered(String code) {
    for (Action action : values()) {
      if (action != OPEN && action != CLOSE && action.code().equals(code)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}
