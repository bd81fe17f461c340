package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is told instead of the answer and is wanted all the same: it is kept, and the question is
/// asked again (R5).
final class Meanwhile {

  /// What is answered in passing.
  private static final Set<Phrase> NOTED =
      Set.of(
          ReportPhrase.VISIT_NOTED,
          ReportPhrase.ADDED,
          ProgressPhrase.NUMBER_MISTYPED,
          ProgressPhrase.STATUS_UNKNOWN);

  private Meanwhile() {}

  /// Empty if nothing is told that belongs to the report.
  ///
  /// @param again the question
  static Optional<Turn> told(
      Stage asking, Matter matter, Words words, Setting setting, Step.Say again) {
    return kept(matter, words, setting)
        .map(
            steps -> {
              List<Step> all = new ArrayList<>(steps);
              all.add(again);
              return new Turn(asking, all, true);
            });
  }

  /// The steps that keep it, with a word of thanks.
  static Optional<List<Step>> kept(Matter matter, Words words, Setting setting) {
    boolean aside =
        words.reading().answer() instanceof Answer.Words
            && words.reading().number().isEmpty()
            && (words.reading().bare() || words.verdict().intent() == Intent.OTHER);
    Place told = words.reading().place();
    Place place = matter.place().with(told);
    boolean placed = !told.equals(Place.UNKNOWN) && !place.equals(matter.place());
    Told more = Told.of(words);
    boolean person = more.name().isPresent() || more.phone().isPresent() || !more.frail().isEmpty();
    if (!aside || !placed && !person) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), false)));
    if (placed) {
      steps.add(new Step.SetPlace(matter.number(), place));
      steps.add(new Step.RememberHome(place));
      if (place.known()) {
        steps.addAll(Pieces.together(matter.number(), place, setting));
      }
    }
    Pieces.learn(matter.number(), words, steps);
    steps.add(
        placed && place.known()
            ? Says.about(matter.number(), PlacePhrase.TAKEN).at(matter.at(place).door())
            : Says.about(matter.number(), ReportPhrase.ADDED));
    return Optional.of(steps);
  }

  /// A wish that was taken down beside the question does not make it go away; nor does what was not
  /// understood: what is broken is known, so only the question is asked again.
  static Turn asksAgain(Stage asking, Turn turn, Step.Say again) {
    boolean noted = NOTED.stream().anyMatch(phrase -> says(turn, phrase));
    boolean lost = says(turn, ChatPhrase.NOT_UNDERSTOOD);
    if (!turn.stage().equals(asking) || turn.asks() || !noted && !lost) {
      return turn;
    }
    List<Step> steps = new ArrayList<>();
    if (lost) {
      again.about().ifPresent(ticket -> steps.add(new Step.Attach(ticket, true)));
      steps.add(Says.reply(ReportPhrase.NOT_FOLLOWED));
    }
    turn.steps().stream()
        .filter(
            step -> !(step instanceof Step.Say say) || say.phrase() != ChatPhrase.NOT_UNDERSTOOD)
        .forEach(steps::add);
    steps.add(again);
    return new Turn(asking, steps, true);
  }

  private static boolean says(Turn turn, Phrase phrase) {
    return turn.steps().stream()
        .anyMatch(step -> step instanceof Step.Say say && say.phrase() == phrase);
  }
}
