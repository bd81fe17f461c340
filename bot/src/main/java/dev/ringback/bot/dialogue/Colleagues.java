package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.stream.Collectors;

/// What somebody writes who works here and is no owner in it: nobody asks them what is broken.
final class Colleagues {

  private Colleagues() {}

  static Turn heard(Stage stage, CrewSaid.Colleague said, Setting setting) {
    Turn turn = Dialogue.advance(stage, said.heard(), setting);
    if (!said.jobs().isEmpty() && guessed(turn, said.heard())) {
      return Turn.stay(
          stage, new Step.CallAgent("not-understood", words(said.heard())), unclear(said.jobs()));
    }
    return lost(turn) && setting.live().isEmpty()
        ? Turn.stay(turn.stage(), unclear(said.jobs()))
        : turn;
  }

  /// Who is at work tells of danger in clear words; what only sounds like it is no report.
  private static boolean guessed(Turn turn, Incoming heard) {
    boolean opens =
        turn.steps().stream()
            .anyMatch(step -> step instanceof Step.Open open && open.hazard().isPresent());
    return opens
        && switch (heard) {
          case Incoming.Words words -> !Hazard.named(words.verdict());
          case CrewSaid.JobSaid job -> !Hazard.named(job.words().verdict());
          case Incoming _ -> false;
        };
  }

  private static String words(Incoming heard) {
    return switch (heard) {
      case Incoming.Words words -> words.text();
      case CrewSaid.JobSaid job -> job.words().text();
      case Incoming _ -> "";
    };
  }

  /// Whether the turn says that the words were not followed.
  static boolean lost(Turn turn) {
    return turn.steps().stream()
        .anyMatch(
            step -> step instanceof Step.Say say && say.phrase() == ChatPhrase.NOT_UNDERSTOOD);
  }

  private static Step unclear(List<TicketNumber> jobs) {
    return jobs.isEmpty()
        ? Says.reply(StaffPhrase.NO_JOB)
        : Says.reply(
            StaffPhrase.NOT_FOLLOWED,
            "jobs",
            jobs.stream().map(TicketNumber::toString).collect(Collectors.joining(" ")));
  }
}
