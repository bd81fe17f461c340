package dev.ringback.bot.dialogue;

import static java.util.Map.entry;

import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Perils that words name outright, whatever triage makes of them: in danger people write two words
/// at a time.
final class Perils {

  private static final Lexicon WORDS = Lexicon.load("perils.txt");

  /// "Nobody is hurt", "没有人受伤": said just before, it denies.
  private static final Pattern DENIED = WORDS.pattern("denied");

  private static final int BEFORE = 24;

  private static final Pattern LIFELESS = WORDS.pattern("lifeless");

  private static final Pattern SHOCKED = WORDS.pattern("shocked");

  private static final Pattern NO_WAY_OUT = WORDS.pattern("no way out");

  private static final Pattern CAUGHT = WORDS.pattern("caught");

  private static final Pattern SWALLOWED = WORDS.pattern("swallowed");

  private static final Pattern POWER_LINE = WORDS.pattern("power line");

  private static final Pattern FALL_OUT = WORDS.pattern("fall out");

  private static final Pattern INTRUDER = WORDS.pattern("intruder");

  private static final Pattern HURT = WORDS.pattern("hurt");

  private static final Pattern ILL = WORDS.pattern("ill");

  private static final Pattern CHRONIC = WORDS.pattern("chronic");

  private static final Pattern FALLING = WORDS.pattern("falling");

  private static final List<Map.Entry<Hazard, Pattern>> WORST_FIRST =
      List.of(
          entry(Hazard.LIFELESS, LIFELESS),
          entry(Hazard.SHOCKED, SHOCKED),
          entry(Hazard.FIRE_SHUT_IN, NO_WAY_OUT),
          entry(Hazard.CAUGHT, CAUGHT),
          entry(Hazard.SWALLOWED, SWALLOWED),
          entry(Hazard.POWER_LINE, POWER_LINE),
          entry(Hazard.FALL_OUT, FALL_OUT),
          entry(Hazard.INTRUDER, INTRUDER),
          entry(Hazard.HURT, HURT),
          entry(Hazard.CARBON_MONOXIDE, ILL),
          entry(Hazard.FALLING, FALLING));

  /// Perils of which no category tells.
  private static final Set<Hazard> UNSORTED =
      EnumSet.of(
          Hazard.FIRE_SHUT_IN, Hazard.CAUGHT, Hazard.SWALLOWED, Hazard.POWER_LINE, Hazard.FALL_OUT);

  private static final Pattern FIRE = WORDS.pattern("fire");

  private static final Pattern CORNERED = WORDS.pattern("cornered");

  private static final Pattern OUT = WORDS.pattern("out");

  private static final Pattern CHILD_INSIDE = WORDS.pattern("child inside");

  private static final Pattern LEFT_ON = WORDS.pattern("left on");

  private static final Pattern SWITCHED_OFF = WORDS.pattern("switched off");

  private static final Pattern UNSEEN = WORDS.pattern("unseen");

  private static final Pattern NO_ANSWER = WORDS.pattern("no answer");

  private static final Pattern ALONE = WORDS.pattern("alone");

  private static final Pattern STRUCK = WORDS.pattern("struck");

  private static final Pattern LIFT = WORDS.pattern("lift");

  private Perils() {}

  /// What the words name, worst first.
  static List<Hazard> in(String words) {
    String text = Writing.listed(words);
    return WORST_FIRST.stream()
        .filter(peril -> names(peril.getValue().matcher(text), text, peril.getKey()))
        .filter(peril -> peril.getKey() != Hazard.FIRE_SHUT_IN || fire(text))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean fire(String text) {
    return FIRE.matcher(text).find() && !LIFT.matcher(text).find();
  }

  /// Somebody who tells of a fire has no way out, or is where people flee who have none.
  static boolean cornered(Matter matter, String words) {
    String told = Writing.listed(matter.words());
    String text = Writing.listed(words);
    return (matter.category() == Category.FIRE || fire(told))
        && (names(NO_WAY_OUT.matcher(text), text, Hazard.FIRE_SHUT_IN)
            || CORNERED.matcher(text).find());
  }

  /// Whether somebody says to be out of there.
  static boolean out(List<String> all) {
    return OUT.matcher(Writing.listed(String.join("\n", all))).find();
  }

  /// The worst peril that a ticket's category doesn't tell of.
  static Optional<Hazard> unsorted(String words) {
    return in(words).stream().filter(UNSORTED::contains).findFirst();
  }

  /// Somebody was struck, whoever did it.
  static boolean struck(String words) {
    return STRUCK.matcher(Writing.listed(words)).find();
  }

  /// Nobody has seen or heard of somebody for days, and nothing else is known.
  static boolean unseen(String words) {
    boolean silent = UNSEEN.matcher(Writing.listed(words)).find() || unanswered(words);
    // whoever is at home alone is no burglar
    return silent && in(words).stream().allMatch(Hazard.INTRUDER::equals);
  }

  /// Somebody old is alone and does not answer.
  static boolean unanswered(String words) {
    String text = Writing.listed(words);
    return NO_ANSWER.matcher(text).find() && ALONE.matcher(text).find();
  }

  /// Somebody small or frail is behind a locked door, and the sender in front of it.
  static boolean lockedIn(String words) {
    String text = Writing.listed(words);
    return CHILD_INSIDE.matcher(text).find() && !LIFT.matcher(text).find();
  }

  /// Something that is on may set fire to what nobody can get at.
  static boolean leftOn(String words) {
    String text = Writing.listed(words);
    return LEFT_ON.matcher(text).find() && !SWITCHED_OFF.matcher(text).find();
  }

  /// Somebody who is ill or hurt is in a lift.
  static boolean illInLift(String words) {
    return LIFT.matcher(Writing.listed(words)).find() && ill(words);
  }

  /// Somebody is ill, or hurt.
  static boolean ill(String words) {
    String text = Writing.listed(words);
    return CHRONIC.matcher(text).find()
        || names(HURT.matcher(text), text, Hazard.HURT)
        || names(ILL.matcher(text), text, Hazard.CARBON_MONOXIDE);
  }

  /// The one whose steps fit what is told first, where triage's sort would tell too little.
  static Optional<Hazard> overriding(String words) {
    List<Hazard> all = in(words);
    // who touches somebody under current is the next
    return all.contains(Hazard.LIFELESS) && all.contains(Hazard.SHOCKED)
        ? Optional.of(Hazard.SHOCKED)
        : all.stream()
            .filter(hazard -> hazard == Hazard.LIFELESS || UNSORTED.contains(hazard))
            .findFirst();
  }

  private static boolean names(Matcher found, String text, Hazard hazard) {
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
      // who does not breathe is told of by a no
      if (hazard == Hazard.LIFELESS || !DENIED.matcher(before).find()) {
        return true;
      }
    }
    return false;
  }
}
