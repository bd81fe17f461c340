package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;

/// Danger that triage guesses in words that say nothing that could be dangerous.
final class Groundless {

  private Groundless() {}

  static boolean guess(Stage stage, Words said, Setting setting) {
    return Dangers.knowsNothing(said)
        || Stopping.wished(said)
        || guessedOfNothing(stage, said)
        || Outages.wondered(said) && !Hazard.named(said.verdict())
        || stage instanceof Stage.AskingPlace && PlaceAnswers.nearWhat(said)
        || said.verdict().emergency() && Following.harmless(stage, said, setting);
  }

  /// "Flat 9, Oak House" tells where somebody is, and nothing else.
  private static boolean guessedOfNothing(Stage stage, Words said) {
    return said.verdict().emergency()
        && !Hazard.named(said.verdict())
        && (said.reading().bare()
            || Enquiries.plainly(stage, said)
            || setPhrase(said)
            || Wanted.harmlessly(said));
  }

  /// "When can someone pop round?" is known word for word.
  private static boolean setPhrase(Words said) {
    return switch (said.reading().answer()) {
      case Answer.Status _, Answer.Thanks _, Answer.Greeting _ -> !said.named();
      default -> false;
    };
  }
}
