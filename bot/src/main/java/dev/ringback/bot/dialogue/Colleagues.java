package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.stream.Collectors;

/// What somebody writes who works here and is no owner in it: nobody asks them what is broken.
final class Colleagues {

  private Colleagues() {}

  static Turn heard(Stage stage, Incoming.Colleague said, Setting setting) {
    Turn turn = Dialogue.advance(stage, said.heard(), setting);
    return lost(turn) && setting.live().isEmpty()
        ? Turn.stay(turn.stage(), unclear(said.jobs()))
        : turn;
  }

  /// Whether the turn says that the words were not followed.
  static boolean lost(Turn turn) {
    return turn.steps().stream()
        .anyMatch(step -> step instanceof Step.Say say && say.phrase() == Phrase.NOT_UNDERSTOOD);
  }

  private static Step unclear(List<TicketNumber> jobs) {
    return jobs.isEmpty()
        ? Says.reply(Phrase.STAFF_NO_JOB)
        : Says.reply(
            Phrase.STAFF_NOT_FOLLOWED,
            "jobs",
            jobs.stream().map(TicketNumber::toString).collect(Collectors.joining(" ")));
  }
}
