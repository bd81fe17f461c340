package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A danger that help is on the way to and that grows, comes back or meets another: who tells of it
/// hears what to do, and not only that it is noted (design §2.7).
final class Worsening {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  private static final Pattern GROWS = WORDS.pattern("grows");

  private static final Pattern SHRINKS = WORDS.pattern("shrinks");

  private static final Pattern SMOKES = WORDS.pattern("smokes");

  private static final Pattern WET_ELECTRICS = WORDS.pattern("wet electrics");

  private static final Pattern LIVE_WIRE = WORDS.pattern("live wire");

  private static final Pattern STILL_WITHIN = WORDS.pattern("still within");

  private static final Pattern ALARM_SOUNDS = WORDS.pattern("alarm sounds");

  private static final Set<Category> OUTDOORS =
      EnumSet.of(Category.PUBLIC_AREA, Category.STRUCTURE, Category.LIGHTING);

  /// What nobody may stay in.
  private static final Set<Category> WITHIN =
      EnumSet.of(
          Category.GAS, Category.FIRE, Category.HVAC, Category.ELECTRICAL, Category.LIGHTING);

  private static final Pattern STILL_SHUT_IN = WORDS.pattern("still shut in");

  private static final Pattern AT_THE_DOOR = WORDS.pattern("at the door");

  private Worsening() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    if (SHRINKS.matcher(text).find() || AllClear.over(words.text())) {
      return Optional.empty();
    }
    return Endangered.now(words, setting)
        .filter(matter -> !Despair.in(matter))
        .flatMap(matter -> heard(stage, matter, words, setting));
  }

  private static Optional<Turn> heard(Stage stage, Matter matter, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    Optional<Hazard> joined = joined(matter, text);
    if (AllClear.shutIn(matter) && joined.isEmpty() && STILL_SHUT_IN.matcher(text).find()) {
      return Optional.of(Endangered.again(stage, matter, words, setting));
    }
    if (joined.isEmpty()
        && WITHIN.contains(matter.category())
        && STILL_WITHIN.matcher(text).find()) {
      return Optional.of(Endangered.again(stage, matter, words, setting));
    }
    boolean grows = GROWS.matcher(text).find() && belongs(matter, words);
    return joined.isPresent() || grows
        ? Optional.of(Endangered.grown(stage, matter, joined, words, setting))
        : Optional.empty();
  }

  /// What comes to the danger that is known.
  private static Optional<Hazard> joined(Matter matter, String text) {
    if (matter.category() != Category.FIRE && SMOKES.matcher(text).find()) {
      return Optional.of(Hazard.FIRE);
    }
    if (matter.wet() && WET_ELECTRICS.matcher(text).find()) {
      return Optional.of(Hazard.ELECTRICAL);
    }
    if (matter.category() == Category.DOOR_WINDOW && ALARM_SOUNDS.matcher(text).find()) {
      return Optional.of(Perils.lockedIn(matter.words()) ? Hazard.LOCKED_IN : Hazard.LEFT_ON);
    }
    if (OUTDOORS.contains(matter.category()) && LIVE_WIRE.matcher(text).find()) {
      return Optional.of(Hazard.POWER_LINE);
    }
    return matter.category() == Category.SECURITY && AT_THE_DOOR.matcher(text).find()
        ? Optional.of(Hazard.INTRUDER)
        : Optional.empty();
  }

  /// A danger of another sort that a rule names is one of its own.
  private static boolean belongs(Matter matter, Words words) {
    return !(words.verdict().emergency() && Hazard.named(words.verdict()))
        || matter.akin(words.verdict().category());
  }
}
