package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.core.triage.Kind;
import java.util.Optional;

/// "Come back please, it drips again": brings back what was closed, and is no new report (R59).
final class Relapses {

  private Relapses() {}

  /// Empty if nothing is said to be back, or the latest that it may be said of is not closed.
  static Optional<Turn> heard(Words words, Setting setting) {
    boolean back =
        words.reading().answer() instanceof Answer.Words
            && words.reading().particulars().feedback().unmended();
    return setting.matters().stream()
        .filter(matter -> matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE)
        .filter(matter -> matter.openedWithin(Unmended.SAME_REPAIR, setting.now()))
        .filter(matter -> back && Pointing.concerns(matter, words))
        .findFirst()
        .filter(
            matter ->
                matter.step() == dev.ringback.core.ticket.Step.CLOSED
                    || matter.step() == dev.ringback.core.ticket.Step.RESOLVED)
        .map(matter -> Answers.rejected(matter.number(), words.text()));
  }
}
