package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Pressed;
import dev.ringback.bot.dialogue.Reading.Answer;

/// A pressed button answers the question it was shown for, whatever was asked since.
final class Pressing {

  private Pressing() {}

  static Turn pressed(Stage stage, Pressed pressed, Setting setting) {
    if (!pressed.open()) {
      return Turn.stay(stage, new Step.Stale());
    }
    return switch (pressed.question()) {
      case Question.OfPage(long page) -> onDuty(stage, page, pressed);
      // what is pressed under a job is heard as the word on it
      case Question.OfJob _, Question.Forgotten _ -> Turn.stay(stage, new Step.Stale());
      case Question.OfTalk(Stage asked) -> talk(stage, asked, pressed, setting);
    };
  }

  private static Turn onDuty(Stage stage, long page, Pressed pressed) {
    return pressed.words().reading().answer() instanceof Answer.Digit(int value)
            && (value == 1 || value == 2)
        ? Turn.stay(stage, new Step.AnswerPage(page, value == 1))
        : Turn.stay(stage, new Step.Stale());
  }

  /// While an agent has the thread the answer counts all the same, but the bot says nothing.
  private static Turn talk(Stage stage, Stage asked, Pressed pressed, Setting setting) {
    Stage meant =
        asked instanceof Stage.AskingHelped helped && !asked.equals(stage)
            ? helped.alone()
            : asked.pressed();
    Turn turn = Dialogue.answer(meant, pressed.words(), setting);
    if (setting.held()) {
      return new Turn(
          asked.equals(stage) ? new Stage.Idle() : stage, Listening.quiet(turn).steps(), false);
    }
    boolean another = !asked.equals(stage) && !turn.asks();
    return another ? new Turn(stage, turn.steps(), false) : turn;
  }
}
