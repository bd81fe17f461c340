package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whoever writes that the lift is broken, and says in passing or then that somebody is in it: the
/// report about the lift becomes the emergency (design §2.7).
final class InLift {

  private static final Lexicon WORDS = Lexicon.load("perils.txt");

  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  private static final Pattern IN_IT = WORDS.pattern("in the lift");

  private static final Pattern STILL_IN = WORDS.pattern("in there");

  private static final Pattern CLIMBS = WORDS.pattern("climbs");

  private static final Pattern UNEASY = WORDS.pattern("uneasy");

  private static final Pattern OUT_OF_IT = WORDS.pattern("out of the lift");

  private InLift() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    if (words.has(OUT_OF_IT)) {
      return Optional.empty();
    }
    Optional<Matter> lift = lift(words, setting);
    if (lift.isEmpty()) {
      return words.has(IN_IT) && !words.verdict().emergency()
          ? Optional.of(
              Turn.stay(stage, Dangers.open(words, Category.ELEVATOR, of(words), setting)))
          : Optional.empty();
    }
    boolean inside = words.has(IN_IT) || words.has(STILL_IN) || taken(words);
    return lift.filter(matter -> inside || matter.emergency() && uneasy(words))
        .map(
            matter ->
                matter.emergency()
                    ? waiting(stage, matter, words, setting)
                    : raised(stage, matter, words, setting));
  }

  private static boolean uneasy(Words words) {
    boolean asks = words.reading().particulars().asks().contains(Particulars.Ask.WHEN);
    return words.has(UNEASY) && !asks && !Perils.ill(words.text());
  }

  private static Turn waiting(Stage stage, Matter matter, Words words, Setting setting) {
    return uneasy(words)
        ? Endangered.passedOn(stage, matter, DangerPhrase.LIFT_CALM, false, words, setting)
        : Endangered.again(stage, matter, words, setting);
  }

  /// Who cannot climb the stairs is not in the lift; who feels dizzy now may be.
  private static boolean taken(Words words) {
    return !words.has(CLIMBS) && !Perils.in(words.text()).isEmpty();
  }

  private static Hazard of(Words words) {
    return Perils.ill(words.text()) ? Hazard.TRAPPED_ILL : Hazard.TRAPPED;
  }

  private static Optional<Matter> lift(Words words, Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.category() == Category.ELEVATOR)
        .filter(matter -> matter.openedWithin(JUST_NOW, setting.now()))
        .filter(matter -> !matter.elsewhere(words.reading().place()))
        .findFirst();
  }

  private static Turn raised(Stage stage, Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Raise(matter.number(), Category.ELEVATOR, words.text()));
    steps.add(Says.safety(matter.number(), of(words).steps()));
    return Doors.missing(matter) && !setting.held()
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(stage, steps, false);
  }
}
