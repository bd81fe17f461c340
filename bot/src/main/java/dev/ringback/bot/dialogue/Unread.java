package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.core.ticket.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is written in a language that nobody here reads: a person gets the thread, the sender hears
/// once what can be read and whom to ring in danger, and places in it are understood all the same.
final class Unread {

  private static final double SURE = 0.8;

  private Unread() {}

  /// Empty where a rule knows the danger in it, or nothing but a number is said.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    boolean plain = words.reading().bare() || words.reading().number().isPresent();
    if (Hazard.named(words.verdict()) || plain || !Tongues.unread(words.text())) {
      return Optional.empty();
    }
    Optional<Hazard> danger = Tongues.danger(words.text());
    if (danger.isPresent()) {
      return Optional.of(dangerous(stage, danger.get(), words, setting));
    }
    return setting.held() && !guessed(words)
        ? Optional.empty()
        : Optional.of(kept(stage, words, setting));
  }

  /// Of a language that it has never learnt triage mostly guesses in vain.
  private static boolean guessed(Words words) {
    return words.verdict().emergency() && words.verdict().confidence() >= SURE;
  }

  private static Turn dangerous(Stage stage, Hazard hazard, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    Optional<Matter> same =
        Endangered.now(words, setting)
            .filter(matter -> matter.category() == Tongues.category(hazard));
    if (same.isPresent()) {
      steps.addAll(Endangered.again(stage, same.get(), words, setting.quietly()).steps());
    } else {
      steps.add(Dangers.open(words, Tongues.category(hazard), hazard, setting));
    }
    steps.add(new Step.CallReader(words.text()));
    return new Turn(stage, steps, false);
  }

  private static Turn kept(Stage stage, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    Optional<Matter> about =
        Pointing.discussed(stage, setting).or(() -> setting.live().stream().findFirst());
    about.ifPresent(matter -> steps.add(new Step.Attach(matter.number(), true)));
    about
        .filter(Matter::emergency)
        .ifPresent(matter -> steps.add(new Step.PassOn(matter.number(), words.text())));
    Optional<Place> place = Reports.placeIn(words);
    place.ifPresent(there -> steps.add(new Step.RememberHome(there)));
    Optional<Matter> placed = about.filter(matter -> place.isPresent() && Doors.missing(matter));
    placed.ifPresent(
        matter -> {
          Place there = matter.place().with(place.orElseThrow());
          steps.add(new Step.SetPlace(matter.number(), there));
          steps.add(Says.about(matter.number(), PlacePhrase.TAKEN).at(there));
        });
    steps.add(new Step.CallReader(words.text()));
    if (guessed(words)) {
      // a digit answers in every language
      Turn asked = Guesses.asked(words, setting);
      steps.addAll(asked.steps());
      return new Turn(asked.stage(), steps, true);
    }
    boolean answers = placed.isPresent() && stage instanceof Stage.AskingPlace;
    return new Turn(answers ? new Stage.Idle() : stage, steps, false);
  }
}
