package dev.ringback.core.promise;

import dev.ringback.core.policy.Milestone;
import dev.ringback.core.ticket.Action;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which promises a move settles: they are kept by it, or not owed any more.
final class Settled {

  private static final Set<Action> DROPPING =
      EnumSet.of(
          Action.CANCEL,
          Action.REFER,
          Action.DECLINE,
          Action.CLOSE,
          Action.ACCEPT,
          Action.REJECT,
          Action.REOPEN);

  private Settled() {}

  /// Which promises are over by a move, kept or not owed any more.
  ///
  /// @param said the note or reason given with it
  static Set<Milestone> by(Action action, @Nullable String said) {
    return DROPPING.contains(action) ? EnumSet.allOf(Milestone.class) : kept(action, said);
  }

  /// Which promises a move keeps; what was agreed with the owner, told in the note of a contact, is
  /// the plan.
  static Set<Milestone> kept(Action action, @Nullable String said) {
    return switch (action) {
      case ACKNOWLEDGE, REFER, DECLINE -> EnumSet.of(Milestone.RESPOND);
      case CONTACT ->
          said == null
              ? EnumSet.of(Milestone.RESPOND, Milestone.CONTACT)
              : EnumSet.of(Milestone.RESPOND, Milestone.CONTACT, Milestone.PLAN);
      case ARRIVE -> EnumSet.of(Milestone.RESPOND, Milestone.CONTACT, Milestone.ARRIVE);
      case RESOLVE -> EnumSet.allOf(Milestone.class);
      case OPEN,
          ASSIGN,
          HOLD,
          RESUME,
          EXTEND,
          ACCEPT,
          REJECT,
          REOPEN,
          CANCEL,
          NOTE,
          REGRADE,
          HANDOVER,
          RELEASE,
          AGREE,
          CERTIFY,
          ESCALATE,
          OBSERVE,
          ARCHIVE,
          CLOSE ->
          EnumSet.noneOf(Milestone.class);
    };
  }
}
