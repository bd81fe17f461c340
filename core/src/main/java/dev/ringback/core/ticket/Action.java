package dev.ringback.core.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
  /// the owner agrees to the plan (R43)
  AGREE,
  /// quality signs large works off (R47)
  CERTIFY,
  /// it goes to a supervisor or the leading group
  ESCALATE,
  /// it is watched for a while
  OBSERVE,
  /// put away with all that belongs to it (R49)
  ARCHIVE,
  /// whoever was named cannot do it: nobody is named
  RELEASE,
  /// nobody answered the acceptance question
  CLOSE;

  private static final Set<Action> NOT_OFFERED = EnumSet.of(OPEN, RELEASE, CLOSE);

  /// The name used in files and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// An action that the API offers on an existing ticket.
  public static Optional<Action> offered(String code) {
    for (Action action : values()) {
      if (!NOT_OFFERED.contains(action) && action.code().equals(code)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}
