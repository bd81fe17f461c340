package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.core.triage.Urgency;
import java.util.Optional;

/// How grave the dialogue took a message to be, whatever triage had guessed.
enum Gravity {
  /// no danger, as far as it was understood
  NONE,
  /// whether there is danger was asked back
  DOUBT,
  /// belongs to an emergency that is known
  KNOWN,
  /// an emergency opened or raised
  DANGER;

  static Gravity of(Step step) {
    return switch (step) {
      case Step.Open open when open.urgency() == Urgency.EMERGENCY -> DANGER;
      case Step.Raise _ -> DANGER;
      case Step.Alarm _ -> KNOWN;
      default -> NONE;
    };
  }

  static Gravity of(Stage stage) {
    return stage instanceof Stage.AskingNow || stage instanceof Stage.AskingDanger ? DOUBT : NONE;
  }

  Gravity and(Gravity other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// What is to be shown instead of the guess, if that was wrong.
  Optional<Urgency> instead(Urgency guessed) {
    boolean emergency = guessed == Urgency.EMERGENCY;
    return switch (this) {
      case NONE -> emergency ? Optional.of(Urgency.NORMAL) : Optional.empty();
      case DOUBT -> emergency ? Optional.of(Urgency.URGENT) : Optional.empty();
      case KNOWN -> Optional.empty();
      case DANGER -> emergency ? Optional.empty() : Optional.of(Urgency.EMERGENCY);
    };
  }
}
