package dev.ringback.hotline.api;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Ticket;
import java.util.Map;

/// Turns what the desk answers into what a caller gets.
final class Answered {

  private Answered() {}

  /// @param what was asked for, as the caller named it
  /// @throws Refusal unless it was done
  static Ticket ticket(Answer answer, String what) {
    return switch (answer) {
      case Answer.Done(Ticket ticket) -> ticket;
      case Answer.NoSuchTicket() -> throw Refusal.notFound("There is no ticket with this number.");
      case Answer.Incomplete(String field, String why) -> throw Refusal.field(field, why);
      case Answer.Stale(Ticket current) ->
          throw Refusal.conflict(
              "Somebody else has changed the ticket meanwhile.",
              Map.of("version", current.version()));
      case Answer.NotAllowed(Ticket ticket, var states, var actions) ->
          throw Refusal.conflict(
              "A ticket that is " + ticket.state().code() + " allows no " + what + ".",
              Map.of(
                  "state", ticket.state(),
                  "step", ticket.step(),
                  "allowedStates", states,
                  "allowedActions", actions.stream().filter(Answered::offered).toList()));
    };
  }

  private static boolean offered(Action action) {
    return Action.offered(action.code()).isPresent();
  }
}
