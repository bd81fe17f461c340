package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is told of people behind a report: whom to ring, and who must not wait.
final class People {

  private People() {}

  /// A number to ring, told behind a report.
  static Optional<Turn> phone(Stage stage, Words words, Setting setting) {
    boolean told =
        !words.reading().particulars().contact().phones().isEmpty()
            && words.verdict().intent() != Intent.REPAIR
            && words.verdict().intent() != Intent.COMPLAINT;
    return Pointing.discussed(stage, setting)
        .or(() -> JustReported.latest(setting, Asides.IN_MIND))
        .filter(_ -> told)
        .map(matter -> rung(stage, matter, words));
  }

  /// Who wants a person on that number gets one.
  private static Turn rung(Stage stage, Matter matter, Words words) {
    Turn added = Additions.added(stage, matter, words);
    if (words.verdict().intent() != Intent.AGENT || words.unsure()) {
      return added;
    }
    List<Step> steps = new ArrayList<>(added.steps());
    steps.add(new Step.CallAgentAbout(matter.number(), "agent-wanted", words.text()));
    return new Turn(added.stage(), steps, added.asks());
  }

  /// "Margaret Ellis": whom to ask for, told behind a report.
  static Optional<Turn> named(Stage stage, Words words, Setting setting) {
    return Pointing.discussed(stage, setting)
        .or(() -> JustReported.latest(setting, JustReported.WITHIN))
        .filter(
            _ ->
                words.reading().bare()
                    || words.reading().particulars().asks().contains(Particulars.Ask.CALL_BACK))
        .filter(_ -> words.reading().particulars().contact().name().isPresent())
        .filter(_ -> words.reading().place().equals(Place.UNKNOWN))
        .map(matter -> Additions.added(stage, matter, words));
  }

  /// "There is a baby here" belongs to what was reported, and is no trouble by itself.
  static Optional<Turn> frail(Stage stage, Words words, Setting setting) {
    return JustReported.latest(setting, Asides.IN_MIND)
        .filter(_ -> words.reading().bare())
        .filter(_ -> !words.reading().particulars().frail().isEmpty())
        .map(matter -> Additions.added(stage, matter, words));
  }
}
