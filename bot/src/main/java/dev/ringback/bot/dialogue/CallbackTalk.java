package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// What a callback asks, and what came of the answer to it.
public sealed interface CallbackTalk extends Incoming {

  /// Callbacks are due, asked in one message.
  ///
  /// @param surveys what is asked about
  /// @param waiting all of this thread that wait for an answer, these included
  /// @param again whether it was asked before
  record CallbackDue(List<Survey> surveys, List<Survey> waiting, boolean again)
      implements CallbackTalk {
    public CallbackDue {
      surveys = List.copyOf(surveys);
      waiting = List.copyOf(waiting);
    }
  }

  /// One repair that is asked about.
  ///
  /// @param afterSilence whether the question before it was the one for acceptance
  /// @param occasion why it is asked now
  /// @param until the last day of the warranty that ends; `none` where there is none
  /// @param scale what is offered to answer
  record Survey(
      Matter matter,
      long callback,
      boolean afterSilence,
      Occasion occasion,
      String until,
      Scale scale) {
    /// Why somebody is asked.
    public enum Occasion {
      /// the work was done
      CLOSING,
      /// it has rained, or will
      RAIN,
      WARRANTY_ENDS,
      /// nobody has been heard of for long
      PERIODIC
    }
  }

  /// What came of an answer to a callback.
  ///
  /// @param score empty if only words were said
  /// @param counted whether it came in time
  /// @param outcome what was done about it
  /// @param complaint opened because of it
  /// @param told whether somebody has said why already
  /// @param promise what can be expected where the work is open again
  /// @param waiting others of this thread that wait for an answer
  record CallbackHeard(
      Survey survey,
      Optional<Integer> score,
      boolean counted,
      Outcome outcome,
      Optional<TicketNumber> complaint,
      boolean told,
      Promise promise,
      List<Survey> waiting)
      implements CallbackTalk {
    public CallbackHeard {
      waiting = List.copyOf(waiting);
    }

    public boolean broughtBack() {
      return outcome == Outcome.BROUGHT_BACK;
    }

    /// What was done about it.
    public enum Outcome {
      NOTHING,
      /// the work is open again
      BROUGHT_BACK,
      /// a slip was put right, and what it had brought back is closed again
      CLOSED_AGAIN,
      /// a slip was put right, but somebody has begun meanwhile
      KEPT_OPEN,
      /// it blames, and tells no level
      UNCLEAR
    }
  }
}
