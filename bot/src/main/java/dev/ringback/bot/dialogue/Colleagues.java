package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What somebody writes who works here and is no owner in it: nobody asks them what is broken.
final class Colleagues {

  private Colleagues() {}

  static Turn heard(Stage stage, CrewSaid.Colleague said, Setting setting) {
    Turn turn = Dialogue.advance(stage, said.heard(), setting);
    Optional<Words> guessed = words(said.heard()).filter(words -> guessed(turn, words));
    if (!said.jobs().isEmpty() && guessed.isPresent()) {
      return Guesses.asked(guessed.get(), setting);
    }
    return lost(turn) && setting.live().isEmpty()
        ? Turn.stay(turn.stage(), unclear(said.jobs()))
        : turn;
  }

  /// Who is at work tells of danger in clear words; what only sounds like it is asked about.
  private static boolean guessed(Turn turn, Words words) {
    return words.verdict().emergency()
        && !words.reading().bare()
        && !Guesses.named(words)
        && turn.steps().stream()
            .anyMatch(step -> step instanceof Step.Open open && open.hazard().isPresent());
  }

  private static Optional<Words> words(Incoming heard) {
    return switch (heard) {
      case Words words -> Optional.of(words);
      case CrewSaid.JobSaid job -> Optional.of(job.words());
      case Incoming _ -> Optional.empty();
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
