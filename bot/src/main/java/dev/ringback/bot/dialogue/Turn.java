package dev.ringback.bot.dialogue;

import java.util.List;

/// What the dialogue makes of one thing that arrived.
///
/// @param stage where the conversation is afterwards
/// @param asks whether this turn asks the stage's question anew
public record Turn(Stage stage, List<Step> steps, boolean asks) {

  public Turn {
    steps = List.copyOf(steps);
  }

  static Turn stay(Stage stage, Step... steps) {
    return new Turn(stage, List.of(steps), false);
  }

  static Turn ask(Stage stage, Step... steps) {
    return new Turn(stage, List.of(steps), true);
  }
}
