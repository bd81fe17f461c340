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

/// Dangers that words name outright where triage judges them ordinary: a ceiling that bulges with
/// water, a child at an open window, a cleaner that was swallowed (design §2.7).
final class Overlooked {

  private static final Lexicon WORDS = Lexicon.load("perils.txt");

  private static final Pattern WET = WORDS.pattern("wet");

  private static final Pattern BULGES = WORDS.pattern("bulges");

  private static final Pattern EDGE = WORDS.pattern("edge");

  private static final Duration IN_MIND = Duration.ofHours(12);

  private static final String SUPPOSED = "not: supposed";

  private Overlooked() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    boolean judged =
        words.verdict().emergency()
            || words.verdict().intent() == Intent.COMPLAINT && !Perils.unanswered(words.text())
            || words.verdict().reasons().stream().anyMatch(why -> why.startsWith(SUPPOSED));
    return judged
        ? Optional.empty()
        : hazard(words, setting).map(hazard -> told(stage, hazard, words, setting));
  }

  private static Optional<Hazard> hazard(Words words, Setting setting) {
    String text = Writing.listed(words.text());
    if (BULGES.matcher(text).find()
        && (WET.matcher(text).find() || about(Category.SEEPAGE, words, setting).isPresent())) {
      return Optional.of(Hazard.WATER);
    }
    if (Perils.unanswered(words.text())) {
      return Optional.of(Hazard.UNSEEN);
    }
    boolean edge =
        EDGE.matcher(text).find() || about(Category.DOOR_WINDOW, words, setting).isPresent();
    return Perils.unsorted(words.text())
        .filter(
            hazard ->
                switch (hazard) {
                  case FALL_OUT -> edge;
                  case CAUGHT, SWALLOWED -> true;
                  default -> false;
                });
  }

  private static Turn told(Stage stage, Hazard hazard, Words words, Setting setting) {
    Category category = category(hazard);
    return about(category, words, setting)
        .map(matter -> raised(stage, matter, hazard, words, setting))
        .orElseGet(() -> Turn.stay(stage, Dangers.open(words, category, hazard, setting)));
  }

  private static Category category(Hazard hazard) {
    return switch (hazard) {
      case WATER -> Category.SEEPAGE;
      case FALL_OUT -> Category.DOOR_WINDOW;
      default -> Category.GENERAL;
    };
  }

  /// The report that has turned dangerous.
  private static Optional<Matter> about(Category category, Words words, Setting setting) {
    return setting.live().stream()
        .filter(matter -> category != Category.GENERAL && matter.akin(category))
        .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
        .filter(matter -> !matter.elsewhere(words.reading().place()))
        .findFirst();
  }

  private static Turn raised(
      Stage stage, Matter matter, Hazard hazard, Words words, Setting setting) {
    if (matter.emergency()) {
      return Endangered.again(stage, matter, words, setting);
    }
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Raise(matter.number(), category(hazard), words.text()));
    steps.add(Says.safety(matter.number(), hazard.steps()));
    return Doors.missing(matter) && !setting.held()
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(stage, steps, false);
  }
}
