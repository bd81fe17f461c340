package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What annoys because it is broken is mended, and no complaint of anybody: pipes that bang at
/// night.
final class Annoyances {

  private static final Lexicon WORDS = Lexicon.load("annoyances.txt");

  /// In the order in which they are looked for: a drain is a pipe, too.
  private static final List<Thing> THINGS =
      List.of(
          Thing.of(Category.DRAINAGE),
          Thing.of(Category.ELEVATOR),
          Thing.of(Category.WATER_SUPPLY),
          Thing.of(Category.PLUMBING),
          Thing.of(Category.HVAC),
          Thing.of(Category.LIGHTING),
          Thing.of(Category.DOOR_WINDOW));

  private static final Pattern WRONG = WORDS.pattern("wrong");

  private static final Pattern NOISY = WORDS.pattern("noisy");

  /// From here on triage knows what is broken.
  private static final double SURE = 0.5;

  private static final Pattern PEOPLE = WORDS.pattern("people");

  private Annoyances() {}

  /// The same, taken for the fault that it tells, or for a complaint of those who make the noise.
  static Words heard(Words words) {
    if (words.verdict().intent() == Intent.REPAIR
        && words.verdict().confidence() < SURE
        && words.has(NOISY)
        && words.has(PEOPLE)) {
      return words.judged(
          words.verdict().labelled(Intent.COMPLAINT, Category.NOISE, words.verdict().urgency()));
    }
    boolean taken =
        words.verdict().intent() == Intent.COMPLAINT
            || words.verdict().intent() == Intent.REPAIR
                && words.verdict().category() == Category.NOISE;
    if (!taken || !words.has(WRONG) || words.has(PEOPLE)) {
      return words;
    }
    return sort(words)
        .map(category -> words.judged(fault(words.verdict(), category)))
        .orElse(words);
  }

  /// The sort of repair that the thing named needs.
  static Optional<Category> sort(Words words) {
    return THINGS.stream()
        .filter(thing -> words.has(thing.name()))
        .map(Thing::category)
        .findFirst();
  }

  private static Verdict fault(Verdict taken, Category category) {
    Urgency urgency = taken.urgency() == Urgency.LOW ? Urgency.NORMAL : taken.urgency();
    return taken.labelled(Intent.REPAIR, category, urgency);
  }

  private record Thing(Category category, Pattern name) {
    static Thing of(Category category) {
      return new Thing(category, WORDS.pattern(category.code()));
    }
  }
}
