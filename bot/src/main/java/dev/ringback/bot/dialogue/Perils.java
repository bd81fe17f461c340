package dev.ringback.bot.dialogue;

import static java.util.Map.entry;

import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern INTRUDER = WORDS.pattern("intruder");

  private static final Pattern HURT = WORDS.pattern("hurt");

  private static final Pattern ILL = WORDS.pattern("ill");

  private static final Pattern FALLING = WORDS.pattern("falling");

  private static final List<Map.Entry<Hazard, Pattern>> WORST_FIRST =
      List.of(
          entry(Hazard.LIFELESS, LIFELESS),
          entry(Hazard.SHOCKED, SHOCKED),
          entry(Hazard.INTRUDER, INTRUDER),
          entry(Hazard.HURT, HURT),
          entry(Hazard.CARBON_MONOXIDE, ILL),
          entry(Hazard.FALLING, FALLING));

  private static final Pattern CHILD_INSIDE = WORDS.pattern("child inside");

  private static final Pattern UNSEEN = WORDS.pattern("unseen");

  private static final Pattern LIFT = WORDS.pattern("lift");

  private Perils() {}

  /// What the words name, worst first.
  static List<Hazard> in(String words) {
    String text = Writing.listed(words);
    return WORST_FIRST.stream()
        .filter(peril -> names(peril.getValue().matcher(text), text, peril.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Nobody has seen or heard of somebody for days, and nothing else is known.
  static boolean unseen(String words) {
    return UNSEEN.matcher(Writing.listed(words)).find() && in(words).isEmpty();
  }

  /// Somebody small or frail is behind a locked door, and the sender in front of it.
  static boolean lockedIn(String words) {
    String text = Writing.listed(words);
    return CHILD_INSIDE.matcher(text).find() && !LIFT.matcher(text).find();
  }

  /// The one whose steps fit what is told first, where triage's sort would tell too little.
  static Optional<Hazard> overriding(String words) {
    List<Hazard> all = in(words);
    // who touches somebody under current is the next
    return all.contains(Hazard.LIFELESS) && all.contains(Hazard.SHOCKED)
        ? Optional.of(Hazard.SHOCKED)
        : all.stream().findFirst().filter(hazard -> hazard == Hazard.LIFELESS);
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
