package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody depends on a machine, and the power is gone.
final class Powerless {

  private static final Lexicon PERILS = Lexicon.load("perils.txt");

  private static final Pattern MACHINE = PERILS.pattern("life support");

  private static final Pattern OUTAGE = Lexicon.load("dangers.txt").pattern("outage");

  private static final Duration IN_MIND = Duration.ofHours(12);

  private Powerless() {}

  /// Whether words tell of both.
  static boolean told(String words) {
    String text = Writing.listed(words);
    return MACHINE.matcher(text).find() && OUTAGE.matcher(text).find();
  }

  /// Told first, or of the machine once the outage is on our books.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    if (!words.has(MACHINE)) {
      return Optional.empty();
    }
    Optional<Matter> dark =
        setting.live().stream()
            .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
            .filter(matter -> !matter.elsewhere(words.reading().place()))
            .filter(Powerless::dark)
            .findFirst();
    if (dark.isEmpty()) {
      return told(words.text())
          ? Optional.of(
              Turn.stay(stage, Dangers.open(words, Category.ELECTRICAL, Hazard.POWERLESS, setting)))
          : Optional.empty();
    }
    return Optional.of(
        dark.get().emergency()
            ? known(stage, dark.get(), words, setting)
            : raised(dark.get(), words, setting));
  }

  private static boolean dark(Matter matter) {
    return OUTAGE.matcher(Writing.listed(matter.words())).find()
        || matter.emergency() && matter.category() == Category.ELECTRICAL;
  }

  private static Turn known(Stage stage, Matter matter, Words words, Setting setting) {
    return MACHINE.matcher(Writing.listed(matter.words())).find()
        ? Endangered.again(stage, matter, words, setting)
        : Endangered.passedOn(stage, matter, Hazard.POWERLESS.steps(), true, words, setting);
  }

  private static Turn raised(Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    Pieces.learn(matter.number(), words, steps);
    steps.add(new Step.Raise(matter.number(), Category.ELECTRICAL, words.text()));
    steps.add(Says.safety(matter.number(), Hazard.POWERLESS.steps()));
    return Doors.missing(matter) && !setting.held()
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(new Stage.Idle(), steps, false);
  }
}
