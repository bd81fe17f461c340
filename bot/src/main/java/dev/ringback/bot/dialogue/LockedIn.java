package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whoever is locked out and a child is behind the door, or a pan on the stove: told at once or
/// then, the report about the door becomes the emergency.
final class LockedIn {

  private static final Lexicon WORDS = Lexicon.load("perils.txt");

  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  private static final Pattern LOCKED_OUT = WORDS.pattern("locked out");

  private static final Pattern SHUT_OUT = WORDS.pattern("shut out");

  private static final Pattern STOVE = WORDS.pattern("stove");

  private static final Pattern BURNS = WORDS.pattern("burns");

  private LockedIn() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    return told(stage, words, setting)
        .or(
            () ->
                door(words, setting)
                    .flatMap(
                        matter -> {
                          if (!matter.emergency()) {
                            return behind(words)
                                .map(hazard -> raised(stage, matter, hazard, words, setting));
                          }
                          return STOVE.matcher(text).find() && !BURNS.matcher(text).find()
                              ? Optional.of(Endangered.again(stage, matter, words, setting))
                              : Optional.empty();
                        }));
  }

  /// Both in one message, whatever triage makes of it.
  private static Optional<Turn> told(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    Optional<Hazard> hazard = behind(words).filter(_ -> SHUT_OUT.matcher(text).find());
    boolean known = Endangered.now(words, setting).isPresent() || door(words, setting).isPresent();
    return hazard
        .filter(_ -> !known && words.verdict().intent() != Intent.COMPLAINT)
        .map(worst -> Turn.stay(stage, Dangers.open(words, Category.DOOR_WINDOW, worst, setting)));
  }

  /// What is behind the door that nobody can open.
  private static Optional<Hazard> behind(Words words) {
    if (Perils.lockedIn(words.text())) {
      return Optional.of(Hazard.LOCKED_IN);
    }
    return Perils.leftOn(words.text()) ? Optional.of(Hazard.LEFT_ON) : Optional.empty();
  }

  private static Optional<Matter> door(Words words, Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.openedWithin(JUST_NOW, setting.now()))
        .filter(matter -> !matter.elsewhere(words.reading().place()))
        .filter(matter -> LOCKED_OUT.matcher(Writing.listed(matter.words())).find())
        .findFirst();
  }

  private static Turn raised(
      Stage stage, Matter matter, Hazard hazard, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Raise(matter.number(), Category.DOOR_WINDOW, words.text()));
    steps.add(Says.safety(matter.number(), hazard.steps()));
    return Doors.missing(matter) && !setting.held()
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(stage, steps, false);
  }
}
